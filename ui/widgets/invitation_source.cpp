// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/invitation_source.h"

#include "base/text.h"
#include "file_chooser.h"
#include "interface_language.h"
#include "services.h"
#include "style/icons.h"
#include "widgets/invitation_loader.h"
#include "widgets/paste_input.h"
#include "widgets/status_line.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace einlass {
namespace {

constexpr int readDelayMs = 150;
/// What takes a few milliseconds is read where it stands.
constexpr qsizetype longestAtOnce = 20'000;

QString nameOf(const QString &path)
{
    return cleaned(QFileInfo(path).fileName());
}

} // namespace

InvitationSource::InvitationSource(const Services &services, const QString &objectName, int lines, QWidget *parent)
    : QWidget(parent), m_services(services), m_field(new PasteInput(objectName, lines, this)),
      m_open(new QPushButton(this)), m_status(new StatusLine(this)), m_loader(new InvitationLoader(services.pack, this))
{
    m_field->setHandsOnLinks(true);
    m_open->setIcon(icon(Sign::Open));
    m_open->setObjectName(QStringLiteral("%1Open").arg(objectName));
    m_open->setAutoDefault(false);
    setFocusProxy(m_field);
    auto *below = new QHBoxLayout;
    below->addWidget(m_open, 0, Qt::AlignTop | Qt::AlignLeft);
    below->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    layout->addLayout(below);
    // A long text is read once, not at every letter.
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(readDelayMs);
    connect(m_field, &PasteInput::edited, this, [this](const QString &text) {
        // What is dropped and handed on leaves the field as it was.
        if (std::exchange(m_text, text) != text)
            m_readSoon.start();
    });
    connect(m_field, &PasteInput::filesGiven, this, &InvitationSource::takeFiles);
    connect(m_field, &PasteInput::textGiven, this, [this](const QString &text) { load(text, {}); });
    connect(&m_readSoon, &QTimer::timeout, this, &InvitationSource::readField);
    connect(m_open, &QPushButton::clicked, this, &InvitationSource::openFile);
    connect(m_loader, &InvitationLoader::finished, this, &InvitationSource::take);
}

bool InvitationSource::isGiven() const
{
    return m_isApart || !isBlank(m_field->toPlainText());
}

bool InvitationSource::isReading() const
{
    return m_loader->isLoading();
}

void InvitationSource::readWritten()
{
    if (m_readSoon.isActive())
        readField();
}

void InvitationSource::readField()
{
    m_readSoon.stop();
    m_isApart = false;
    m_path.clear();
    m_status->clear();
    const QString text = m_field->toPlainText();
    if (text.size() > longestAtOnce) {
        m_loader->load({text, {}});
        return;
    }
    m_loader->abandon();
    m_invitation = InvitationLoader::loadNow({text, {}}, *m_services.pack).invitation;
    emit changed();
}

void InvitationSource::openFile()
{
    const QString path = m_services.files.openFile(this, tr("Open an invitation"),
                                                   tr("Texts, web pages, mails and calendar files (*.txt *.html *.htm *.eml *.ics);;All files (*)"));
    if (!path.isEmpty())
        takeFiles({path});
}

void InvitationSource::takeFiles(const QStringList &paths)
{
    if (paths.size() > 1)
        showProblem(tr("These are %n files. Give the one that has the invitation.", nullptr, static_cast<int>(paths.size())));
    else if (paths.first().endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        emit planGiven(paths.first());
    else
        load({}, paths.first());
}

void InvitationSource::load(const QString &text, const QString &path)
{
    m_readSoon.stop();
    m_field->setShownText({});
    m_text.clear();
    m_isApart = true;
    m_path = path;
    m_invitation = {};
    m_loader->load({text, path});
    showState();
}

void InvitationSource::take(const LoadedInvitation &loaded)
{
    m_invitation = loaded.invitation;
    if (loaded.problem) {
        m_isApart = false;
        showProblem(m_services.catalogues.text(*loaded.problem, m_services.language.current()));
    } else {
        showState();
    }
    emit changed();
}

void InvitationSource::give(const QMimeData &data)
{
    m_field->give(data);
}

void InvitationSource::showProblem(const QString &text)
{
    m_status->showProblem(text);
}

/// What is known only here, because it does not stand in the field.
void InvitationSource::showState()
{
    const QString name = nameOf(m_path);
    if (isReading())
        m_status->showAttention(m_path.isEmpty() ? tr("The text is being read …") : tr("%1 is being read …").arg(name));
    else if (m_isApart)
        m_status->showDone(m_path.isEmpty() ? tr("The text was read; it is not shown here.") : tr("%1 was read.").arg(name));
    else
        m_status->clear();
}

void InvitationSource::clear()
{
    m_loader->abandon();
    m_readSoon.stop();
    m_field->setShownText({});
    m_text.clear();
    m_isApart = false;
    m_path.clear();
    m_invitation = {};
    m_status->clear();
    emit changed();
}

void InvitationSource::retranslate()
{
    m_open->setText(tr("Open a file…"));
    showState();
}

} // namespace einlass
