// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/data_page.h"

#include "meetings/library.h"
#include "services.h"
#include "settings/inline_question.h"
#include "settings/privacy_notice.h"
#include "storage/preferences.h"
#include "style/icons.h"
#include "style/spacing.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace einlass {

DataPage::DataPage(const QString &dataFolder, const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("dataPage"), services, parent), m_folder(dataFolder), m_where(makeParagraph(this)),
      m_open(makeButton(QStringLiteral("openFolderButton"))), m_noticeTitle(makeHeading(this)),
      m_deleteTitle(makeHeading(this)), m_deleteText(makeParagraph(this)), m_delete(makeButton(QStringLiteral("deleteEverythingButton")))
{
    m_where->setObjectName(QStringLiteral("dataFolderLabel"));
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_delete->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    add(m_where);
    add(m_open);
    add(m_noticeTitle);
    for (Part &part : m_notice) {
        auto *block = new QWidget(this);
        part = {makeParagraph(block), makeParagraph(block)};
        QFont bold = part.heading->font();
        bold.setWeight(QFont::DemiBold);
        part.heading->setFont(bold);
        auto *layout = new QVBoxLayout(block);
        layout->setContentsMargins({});
        layout->setSpacing(spacing::tight);
        layout->addWidget(part.heading);
        layout->addWidget(part.text);
        add(block);
    }
    add(m_deleteTitle);
    add(m_deleteText);
    add(m_delete);
    connect(m_open, &QPushButton::clicked, this, &DataPage::openFolder);
    connect(m_delete, &QPushButton::clicked, this, &DataPage::askToDelete);
}

QString DataPage::name() const
{
    return tr("Data and privacy");
}

void DataPage::openFolder()
{
    services().openUrl(QUrl::fromLocalFile(m_folder).toString());
}

void DataPage::askToDelete()
{
    if (!hasLibrary())
        return;
    const auto meetings = static_cast<int>(library()->meetings().size());
    const QString question = tr("Delete all of this, for good? %n meetings with the people who were invited, their duties and consents; all profiles and templates; the backup copies; the passcodes and PINs in the keychain; what the preferences say about you and the lists of addresses. Files that you saved elsewhere stay. Nothing can be brought back.", nullptr, meetings);
    this->question()->ask(question, tr("Delete everything"), m_delete, [this] { deleteEverything(); });
}

void DataPage::deleteEverything()
{
    if (!hasLibrary())
        return;
    m_deleting = true;
    m_delete->setEnabled(false);
    status()->clear();
    library()->deleteEverything(this, [this](std::optional<Message> error) {
        m_deleting = false;
        refresh();
        if (error) {
            fail(*error);
            return;
        }
        services().preferences.clearAllBut({QLatin1String(preferenceLanguage)});
        status()->showDone(tr("Everything is deleted. Einlass is as at its first start."));
        emit everythingDeleted();
    });
}

void DataPage::refresh()
{
    m_delete->setEnabled(library() && !m_deleting);
    const std::vector<NoticePart> notice = privacyNotice(library() ? library()->retention() : Retention{});
    for (std::size_t i = 0; i < m_notice.size(); ++i) {
        m_notice[i].heading->setText(notice[i].heading);
        m_notice[i].text->setText(notice[i].text);
    }
}

void DataPage::retranslate()
{
    SettingsPage::retranslate();
    m_where->setText(tr("Your meetings lie on this computer, readable by your own account alone, in %1").arg(QDir::toNativeSeparators(m_folder)));
    m_open->setIcon(icon(Sign::Open));
    m_open->setText(tr("&Open the folder"));
    m_noticeTitle->setText(tr("What Einlass itself keeps"));
    m_deleteTitle->setText(tr("Delete everything"));
    m_deleteText->setText(tr("Before you hand on the computer, or when you do not want to use Einlass any more."));
    m_delete->setIcon(icon(Sign::Delete));
    m_delete->setText(tr("&Delete everything…"));
    refresh();
}

} // namespace einlass
