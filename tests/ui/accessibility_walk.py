#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessibility_walk.py PROGRAM: from the first start to saved documents with what the accessibility bus offers.

Run it through tests/support/with-display.sh. It knows names, roles, states, actions and editable text, and
nothing of pointers or places on the screen, as an assistive technology does.
"""
import os
import subprocess
import sys
import tempfile
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib

PATIENCE = 20  # seconds that one thing may take on a busy machine
TITLE = 'Promotionsausschuss, zweite Sitzung'
LINK = 'https://conf.dfn.de/webapp/conference/979123456'
SECRET = 'Classified information'
PEOPLE = ('anna.muster@lmu.de', 'ben.probe@lmu.de')
State = Atspi.StateType

# Their name is their content, which may be empty.
CELLS = ('cell', 'tree item')
# Each is the current one of its list or bar, which has the focus or has not.
ITEMS = CELLS + ('list item', 'page tab')


class Failure(Exception):
    """What was expected and did not come."""


def until(what, look):
    """What `look` finds, as soon as it finds it. A node may go while it is looked at: then it is looked for again."""
    end = time.monotonic() + PATIENCE
    while True:
        # What the bus has sent meanwhile.
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = look()
            if found:
                return found
        except GLib.Error:
            pass
        if time.monotonic() > end:
            raise Failure(f'{what}: not within {PATIENCE} s')
        time.sleep(0.05)


def connect():
    """The accessibility bus, whose address the session bus knows."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address, = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None,
                                 Gio.DBusCallFlags.NONE, -1, None).unpack()
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


class Node:
    """An accessible object. pyatspi asks for children one by one, by number, and Qt 6.4 crashes when one of them
    has gone in between; here they are asked for all at once. Nothing is remembered, so each answer is of now."""

    def __init__(self, bus, owner, path, above=None):
        self.bus, self.owner, self.path, self.above = bus, owner, path, above

    def call(self, interface, method, signature='()', *arguments):
        return self.bus.call_sync(self.owner, self.path, interface, method, GLib.Variant(signature, arguments), None,
                                  Gio.DBusCallFlags.NONE, PATIENCE * 1000, None).unpack()

    def ask(self, interface, method, signature='()', *arguments):
        return self.call('org.a11y.atspi.' + interface, method, signature, *arguments)

    def value(self, interface, name):
        return self.call('org.freedesktop.DBus.Properties', 'Get', '(ss)', 'org.a11y.atspi.' + interface, name)[0]

    def children(self):
        return [Node(self.bus, owner, path, self) for owner, path in self.ask('Accessible', 'GetChildren')[0]]

    def name(self):
        return self.value('Accessible', 'Name')

    def role(self):
        return self.ask('Accessible', 'GetRoleName')[0]

    def has(self, *states):
        words = self.ask('Accessible', 'GetState')[0]
        return all(words[state // 32] >> state % 32 & 1 for state in map(int, states))

    def text(self):
        return self.ask('Text', 'GetText', '(ii)', 0, -1)[0]

    def set_text(self, text):
        self.ask('EditableText', 'SetTextContents', '(s)', text)
        until(f'{self} holds "{text}"', lambda: self.text() == text)

    def act(self, action):
        names = [self.ask('Action', 'GetName', '(i)', index)[0] for index in range(self.value('Action', 'NActions'))]
        if action not in names:
            raise Failure(f'{self} has no action {action}, only {names}')
        self.ask('Action', 'DoAction', '(i)', names.index(action))

    def showing(self):
        """Itself and what shows in it, parents first."""
        if self.has(State.SHOWING):
            yield self
            for child in self.children():
                yield from child.showing()

    def __str__(self):
        return f'{self.role()} "{self.name()}"'

    def where(self):
        """With the names above it, by which one without a name is found."""
        return f'{self.above.where()} > {self}' if self.above else str(self)


class Walk:
    def __init__(self, program):
        self.place = 'the start'
        self.controls = 0
        self.nameless = []
        self.app = None
        self.bus = connect()
        # Not in the folder of the caller, which Qt's file dialog would list.
        self.process = subprocess.Popen([program], cwd=os.environ['HOME'])

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def check_alive(self):
        if self.process.poll() is not None:
            raise Failure(f'the program ended with {self.process.returncode}')

    def find_application(self):
        self.check_alive()
        registry = Node(self.bus, 'org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')
        daemon = Node(self.bus, 'org.freedesktop.DBus', '/')
        for app in registry.children():
            if daemon.call('org.freedesktop.DBus', 'GetConnectionUnixProcessID', '(s)', app.owner)[0] == self.process.pid:
                self.app = Node(self.bus, app.owner, app.path)
        return self.app

    def nodes(self):
        """What shows in the window that is active."""
        self.check_alive()
        for window in self.app.children():
            if window.has(State.ACTIVE):
                yield from window.showing()

    def find(self, role, name):
        """One that can be used: it shows and is enabled."""
        return until(f'{role} "{name}"', lambda: next(
            (node for node in self.nodes()
             if node.role() == role and node.name() == name and node.has(State.ENABLED)), None))

    def press(self, name):
        self.find('push button', name).act('Press')

    def write(self, name, text):
        self.find('text', name).set_text(text)

    def switch(self, role, name):
        """Chooses a radio button, or switches a check box."""
        node = self.find(role, name)
        before = node.has(State.CHECKED)
        node.act('Toggle')
        until(f'{node} is switched', lambda: node.has(State.CHECKED) != before)

    def read(self, words):
        """A notification, which is spoken while the focus stays where it is."""
        until(f'"{words}" is announced', lambda: any(
            node.role() == 'notification' and node.name().startswith(words) for node in self.nodes()))

    def arrive(self, role, name):
        """Waits for the page that has this, and holds it to what every page must offer."""
        self.place = f'"{name}", coming from {self.place.partition(", coming")[0]}'
        self.find(role, name)
        until('a control that shows has the focus', lambda: any(
            node.has(State.FOCUSABLE, State.FOCUSED) and node.role() not in ITEMS for node in self.nodes()))
        # Asked again until the deadline, as a page may still be filling.
        until('every control has a name', self.all_named)

    def all_named(self):
        controls = [node for node in self.nodes() if node.has(State.FOCUSABLE)]
        self.nameless = [node.where() for node in controls if not node.name().strip() and node.role() not in CELLS]
        self.controls += 0 if self.nameless else len(controls)
        return controls and not self.nameless

    def next_to(self, title):
        self.press('Next >')
        self.arrive('heading', title)

    def report(self):
        """What the bus offered at the place of failure."""
        for path in self.nameless:
            print(f'  without a name: {path}')
        for window in self.app.children() if self.app else ():
            for node in window.showing():
                if node.has(State.FOCUSABLE) or node.role() in ('label', 'heading', 'notification') and node.name():
                    print(f'  {node}{" (focus)" if node.has(State.FOCUSED) else ""}')


def go(walk, folder):
    until('the program on the bus', walk.find_application)

    walk.arrive('heading', 'Who prepares the meetings?')
    walk.write('Name', 'Dr. Eva Beispiel')
    walk.write('Official e-mail address', 'eva.beispiel@lmu.de')
    walk.press('Continue')
    walk.arrive('label', 'Nothing is due in the next 14 days.')

    walk.press('New meeting')
    walk.arrive('heading', 'What is it?')
    walk.write('Title', TITLE)
    walk.next_to('Who takes part?')
    walk.write('Recipients', ', '.join(PEOPLE))
    walk.press('Add')
    for address in PEOPLE:
        walk.find('cell', address)
    walk.next_to('When does it take place?')
    walk.next_to('What is it about?')
    for announced in ('Now open: ', 'No longer open: '):
        walk.switch('check box', SECRET)
        walk.read(announced)
    walk.next_to('Which tool?')
    walk.switch('radio button', 'DFNconf')
    walk.press('To the review')
    walk.arrive('heading', 'Check your answers')
    walk.find('heading', 'Nothing stands in the way')
    for answer in (TITLE, 'Dr. Eva Beispiel, eva.beispiel@lmu.de', 'DFNconf (Suitable)'):
        walk.find('label', answer)
    walk.next_to('Set the meeting up')
    walk.write('Link or conference number', LINK)
    walk.next_to('What goes out')

    walk.press('Save all…')
    walk.arrive('text', 'Directory:')
    walk.write('Directory:', folder)
    walk.press('Choose')
    walk.arrive('heading', 'What goes out')
    invitation = os.path.join(folder, 'invitation.txt')
    until(f'{invitation} is there', lambda: os.path.exists(invitation))
    with open(invitation, encoding='utf-8') as file:
        written = file.read()
    for expected in (TITLE, LINK):
        if expected not in written:
            raise Failure(f'invitation.txt does not say "{expected}":\n{written}')
    until('the window says that they are saved', lambda: any(
        folder in node.name() for node in walk.nodes() if node.role() in ('label', 'notification')))


def main():
    walk = Walk(sys.argv[1])
    try:
        with tempfile.TemporaryDirectory() as folder:
            go(walk, folder)
    except (Failure, GLib.Error) as failure:
        print(f'accessibility_walk: at {walk.place}: {failure}')
        try:
            walk.report()
        except GLib.Error as error:
            print(f'  the bus says no more: {error}')
        return 1
    finally:
        walk.stop()
    print(f'{walk.controls} controls with a name, documents saved')
    return 0


if __name__ == '__main__':
    sys.exit(main())
