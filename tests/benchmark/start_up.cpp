// SPDX-License-Identifier: GPL-3.0-or-later
// How long from exec to the first painted window, seen from outside, and how much memory it takes until
// then: a program beside another one, in turns. Needs a display without window manager (start-up.sh).
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <signal.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto longest = std::chrono::seconds(20);

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

/// Whether the window shows more than one colour.
bool isPainted(Display *display, Window window)
{
    XWindowAttributes shape;
    if (!XGetWindowAttributes(display, window, &shape) || shape.map_state != IsViewable)
        return false;
    XImage *image = XGetImage(display, window, 0, 0, static_cast<unsigned>(shape.width), static_cast<unsigned>(shape.height), AllPlanes, ZPixmap);
    if (!image)
        return false;
    const unsigned long first = XGetPixel(image, 0, 0);
    bool more = false;
    for (int y = 0; y < image->height && !more; y += 3) {
        for (int x = 0; x < image->width && !more; x += 3)
            more = XGetPixel(image, x, y) != first;
    }
    XDestroyImage(image);
    return more;
}

double peakMegabytes(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::atof(line.c_str() + 6) / 1024;
    }
    return 0;
}

/// Closes the window as its frame would, and waits for the program to end.
void endPolitely(Display *display, Window window, pid_t process)
{
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
    XSendEvent(display, window, False, NoEventMask, &event);
    XSync(display, False);
    for (int i = 0; i < 300; ++i) {
        if (waitpid(process, nullptr, WNOHANG) == process)
            return;
        usleep(10000);
    }
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
}

Start start(Display *display, const std::string &program)
{
    while (XPending(display)) {
        XEvent old;
        XNextEvent(display, &old);
    }
    const Clock::time_point begin = Clock::now();
    const pid_t process = fork();
    if (process == 0) {
        close(ConnectionNumber(display));
        execl(program.c_str(), program.c_str(), static_cast<char *>(nullptr));
        _exit(127);
    }
    std::vector<Window> mapped;
    while (Clock::now() - begin < longest) {
        while (XPending(display)) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type == MapNotify)
                mapped.push_back(event.xmap.window);
        }
        for (Window window : mapped) {
            if (!isPainted(display, window))
                continue;
            const std::chrono::duration<double, std::milli> passed = Clock::now() - begin;
            const Start measured{passed.count(), peakMegabytes(process)};
            endPolitely(display, window, process);
            return measured;
        }
        usleep(300);
    }
    std::fprintf(stderr, "%s shows nothing\n", program.c_str());
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
    std::exit(2);
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

int ignoreErrors(Display *, XErrorEvent *)
{
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fprintf(stderr, "start_up PROGRAM COMPARED-WITH [ROUNDS]\n");
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (!display)
        return 2;
    // Windows may go while they are looked at.
    XSetErrorHandler(ignoreErrors);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 15;
    std::vector<double> times[2], sizes[2];
    for (int round = -1; round < rounds; ++round) {
        for (int which : {0, 1}) {
            const Start measured = start(display, argv[1 + which]);
            // The first round fills caches.
            if (round < 0)
                continue;
            times[which].push_back(measured.milliseconds);
            sizes[which].push_back(measured.megabytes);
        }
    }
    for (int which : {0, 1}) {
        const auto [least, most] = std::minmax_element(times[which].begin(), times[which].end());
        std::printf("%-28s %7.1f ms (%.1f–%.1f)  %6.1f MB\n", argv[1 + which], median(times[which]), *least, *most, median(sizes[which]));
    }
    std::printf("ratio: time %.2f, memory %.2f\n", median(times[0]) / median(times[1]), median(sizes[0]) / median(sizes[1]));
    XCloseDisplay(display);
    return 0;
}
