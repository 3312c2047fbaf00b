// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/recipients.h"

#include "base/text.h"
#include "tools/address_mail.h"
#include "tools/address_pieces.h"
#include "tools/address_table.h"
#include "tools/decoded_text.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char officeFile[] = QT_TRANSLATE_NOOP("Core", "This is a spreadsheet, an Office document or an archive. Open it in its program, save the table as CSV, and open that.");
const char otherFile[] = QT_TRANSLATE_NOOP("Core", "This file holds no text. Copy the addresses in its program and paste them here.");

constexpr qsizetype longestEntry = 1000;
constexpr int splittingShare = 400;
constexpr int whole = 1000;
constexpr std::size_t entriesBetweenQuestions = 1024;

/// In which line a place is, by the places of all line breaks.
class Lines
{
public:
    explicit Lines(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'\n' || c == QChar::LineSeparator || (c == u'\r' && !(i + 1 < text.size() && text[i + 1] == u'\n')))
                m_breaks.push_back(i);
        }
    }

    qsizetype lineOf(qsizetype place) const
    {
        return std::lower_bound(m_breaks.begin(), m_breaks.end(), place) - m_breaks.begin() + 1;
    }

private:
    std::vector<qsizetype> m_breaks;
};

/// What the plan keeps of a piece, and how that is judged.
struct Kept
{
    QString entry;
    JudgedAddress judged;
};

/// It must be judged as the piece was, so a bad one stays bad: an invisible character in it is kept,
/// and what would turn into an address is marked.
Kept keptOf(const SplitAddress &piece, const JudgedAddress &judged, const AddressBook &book)
{
    const bool usable = judged.kind != AddressClass::Invalid && judged.kind != AddressClass::LookAlike;
    const QString written = (piece.address.isEmpty() ? piece.input : piece.address).left(longestEntry);
    const QStringList proposals = usable ? QStringList{mailboxText(judged.name, judged.address)}
                                         : QStringList{mailboxText(judged.name, written), written, piece.input};
    for (const QString &entry : proposals) {
        JudgedAddress again = book.judge(entry);
        if (again.kind == judged.kind && again.address == judged.address)
            return {entry, std::move(again)};
    }
    const bool isAddress = usable || judged.kind == AddressClass::LookAlike;
    const QString entry = isAddress ? judged.address : QStringLiteral("%1 @").arg(written);
    return {entry, book.judge(entry)};
}

AddressPieces listPieces(const QString &text, const GoesOn &goesOn)
{
    SplitAddresses split = splitAddresses(text, goesOn);
    return {std::move(split.entries), {}, split.ats, split.whole};
}

/// The pieces of a text in whatever form it has.
AddressPieces piecesOf(const QString &text, RecipientsForm &form, const GoesOn &goesOn)
{
    if (std::optional<AddressPieces> cards = cardAddresses(text, goesOn)) {
        form = RecipientsForm::Cards;
        return *std::move(cards);
    }
    if (std::optional<AddressPieces> table = addressTable(text, goesOn)) {
        form = RecipientsForm::Table;
        return *std::move(table);
    }
    form = RecipientsForm::List;
    return listPieces(text, goesOn);
}

Recipients judged(const QString &text, AddressPieces pieces, RecipientsForm form, const AddressBook &book,
                  const ReadingGoesOn &goesOn)
{
    Recipients recipients;
    recipients.form = form;
    recipients.whole = pieces.whole;
    const Lines lines(text);
    QHash<QString, std::size_t> seen;
    seen.reserve(static_cast<qsizetype>(pieces.entries.size()));
    recipients.found.reserve(pieces.entries.size());
    for (std::size_t i = 0; i < pieces.entries.size() && recipients.whole; ++i) {
        const SplitAddress &piece = pieces.entries[i];
        FoundRecipient found{{}, book.judge(piece), lines.lineOf(piece.begin)};
        const bool isAddress = !found.judged.address.isEmpty();
        const auto known = isAddress ? seen.constFind(found.judged.address) : seen.constEnd();
        ++recipients.pieces;
        if (known != seen.constEnd() && !recipients.found[*known].judged.name.isEmpty()) {
            ++recipients.repeated;
            continue;
        }
        Kept kept = keptOf(piece, found.judged, book);
        found.entry = kept.entry;
        // The plan's word counts, should no entry be judged as the piece was.
        if (kept.judged.kind != found.judged.kind || kept.judged.address != found.judged.address)
            found.judged = std::move(kept.judged);
        const QString key = !found.judged.address.isEmpty() ? found.judged.address : QStringLiteral("?%1").arg(found.entry);
        if (const auto same = seen.constFind(key); same != seen.constEnd()) {
            // The same address again, and this time with the person's name.
            ++recipients.repeated;
            found.line = recipients.found[*same].line;
            if (!found.judged.name.isEmpty())
                recipients.found[*same] = std::move(found);
        } else {
            seen.insert(key, recipients.found.size());
            recipients.found.push_back(std::move(found));
        }
        if (i % entriesBetweenQuestions == 0 && goesOn) {
            const auto share = (whole - splittingShare) * i / pieces.entries.size();
            recipients.whole = goesOn(splittingShare + static_cast<int>(share));
        }
    }
    for (const TextAside &aside : pieces.aside)
        recipients.aside.push_back({aside.text, lines.lineOf(aside.begin)});
    // Cannot happen as long as readers keep their promise; if one ever breaks it, say so.
    if (recipients.whole && form != RecipientsForm::Mail && pieces.ats != text.count(u'@')) {
        recipients.found.push_back({QStringLiteral("@"), book.lost(QStringLiteral("@")), 0});
        ++recipients.pieces;
    }
    return recipients;
}

GoesOn splittingProgress(const QString &text, const ReadingGoesOn &goesOn)
{
    if (!goesOn)
        return {};
    return [size = std::max<qsizetype>(text.size(), 1), goesOn](qsizetype at) {
        return goesOn(static_cast<int>(splittingShare * at / size));
    };
}

const char *problemOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray("PK\x03\x04")) || bytes.startsWith(QByteArray("\xD0\xCF\x11\xE0")))
        return officeFile;
    const bool other = bytes.startsWith("%PDF-") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.startsWith("\x1F\x8B") || bytes.startsWith("7z\xBC\xAF") || bytes.startsWith("Rar!");
    return other ? otherFile : nullptr;
}

} // namespace

bool FoundRecipient::isBad() const
{
    return judged.kind == AddressClass::Invalid || judged.kind == AddressClass::LookAlike
        || judged.kind == AddressClass::Disposable;
}

qsizetype Recipients::bad() const
{
    return std::count_if(found.begin(), found.end(), [](const FoundRecipient &one) { return one.isBad(); });
}

Recipients recipientsFrom(const QString &text, const AddressBook &book, const ReadingGoesOn &goesOn)
{
    RecipientsForm form = RecipientsForm::List;
    AddressPieces pieces = piecesOf(text, form, splittingProgress(text, goesOn));
    return judged(text, std::move(pieces), form, book, goesOn);
}

Recipients recipientsFrom(const QByteArray &bytes, const AddressBook &book, const ReadingGoesOn &goesOn)
{
    if (const char *problem = problemOf(bytes)) {
        Recipients recipients;
        recipients.problem = Message{problem};
        return recipients;
    }
    if (const std::optional<qsizetype> end = mailHeaderEnd(bytes)) {
        const QString header = decodedText(bytes.left(*end));
        return judged(header, mailAddresses(header), RecipientsForm::Mail, book, goesOn);
    }
    return recipientsFrom(decodedText(bytes), book, goesOn);
}

QString mailboxText(const QString &name, const QString &address)
{
    if (name.isEmpty())
        return address;
    static constexpr QStringView special = u",;:<>()[]\"@\\'|/.";
    if (std::none_of(name.begin(), name.end(), [](QChar c) { return special.contains(c); }))
        return QStringLiteral("%1 <%2>").arg(name, address);
    QString quoted = name;
    quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return QStringLiteral("\"%1\" <%2>").arg(quoted, address);
}

} // namespace einlass
