// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_artifacts.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace einlass {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return std::strchr("()<>[]{}/%", c) != nullptr && c != '\0';
}

/// Takes page content apart as far as operators and their operands go (ISO 32000-1, 7.2 and 7.8.2).
class ContentScan
{
public:
    explicit ContentScan(const std::string &content) : m_text(content) {}

    std::string marked()
    {
        if (m_text.empty())
            return {};
        m_out.reserve(m_text.size() * 2);
        m_out += "/Artifact BMC\n";
        while (next()) {
        }
        m_out.append(m_text, m_done, std::string::npos);
        m_out += "\nEMC\n";
        return std::move(m_out);
    }

private:
    bool next()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        const char c = m_text[m_at];
        if (c == '(')
            skipString();
        else if (c == '%')
            skipTo('\n');
        else if (m_text.compare(m_at, 2, "<<") == 0)
            m_at += 2;
        else if (c == '<')
            skipTo('>');
        else if (c == '/')
            skipWord(1);
        else if (isDelimiter(c))
            ++m_at;
        else
            readWord();
        return true;
    }

    void skipTo(char end)
    {
        const std::size_t found = m_text.find(end, m_at);
        m_at = found == std::string::npos ? m_text.size() : found + 1;
    }

    void skipString()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                break;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipWord(std::size_t from)
    {
        m_at += from;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !isDelimiter(m_text[m_at]))
            ++m_at;
    }

    void readWord()
    {
        const std::size_t start = m_at;
        skipWord(0);
        const std::string_view word = std::string_view(m_text).substr(start, m_at - start);
        const bool operand = std::strchr("+-.0123456789", word.front()) != nullptr;
        if (operand)
            return;
        if ((word == "BDC" || word == "BMC") && m_depth++ == 0) {
            m_out.append(m_text, m_done, m_operands - m_done);
            m_out += "\nEMC\n";
            m_done = m_operands;
        } else if (word == "EMC" && --m_depth == 0) {
            m_out.append(m_text, m_done, m_at - m_done);
            m_out += "\n/Artifact BMC";
            m_done = m_at;
        } else if (word == "ID") {
            // The bytes of an image that stands in the content itself.
            const std::size_t end = m_text.find("\nEI", m_at);
            m_at = end == std::string::npos ? m_text.size() : end + 3;
        }
        m_operands = m_at;
    }

    const std::string &m_text;
    std::string m_out;
    std::size_t m_at = 0;
    std::size_t m_done = 0;         ///< so much of the text is in the output
    std::size_t m_operands = 0;     ///< where the operands of the next operator begin
    int m_depth = 0;
};

} // namespace

std::string withArtifacts(const std::string &content)
{
    return ContentScan(content).marked();
}

} // namespace einlass
