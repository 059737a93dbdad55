// Reads the codes out of a header of the Agora SDK: AgoraBase.h, or of old IAgoraRtcEngine.h.

#ifndef AGORA_ERRC_DECODE_SDK_HEADER_HPP
#define AGORA_ERRC_DECODE_SDK_HEADER_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <cctype>
#include <climits>
#include <cstdlib>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "names.hpp"

namespace sdk_header {

struct code {
  std::error_code code;
  std::string name;
  std::string comment;  // in one line; empty where there is none
};

struct contents {
  std::vector<code> codes;
  std::vector<std::string> unread;  // names of codes whose value is calculated in a way that is not known here
};

inline bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

// Takes a word, a comment, a string literal, a line of the preprocessor or any other character off the text.
inline std::string_view take_token(std::string_view& text) {
  std::size_t size = 1;
  if (starts_with(text, "//") || text[0] == '#') {
    while (size < text.size() && (text[size] != '\n' || text[size - 1] == '\\')) ++size;
  } else if (starts_with(text, "/*")) {
    size = std::min(text.find("*/", 2), text.size() - 2) + 2;
  } else if (text[0] == '"') {
    size = std::min(text.find_first_of("\"\n", 1), text.size() - 1) + 1;
  } else if (is_word(text[0])) {
    while (size < text.size() && is_word(text[size])) ++size;
  }
  const auto token = text.substr(0, size);
  text.remove_prefix(size);
  return token;
}

// A comment's text in one line, up to the first of Doxygen's commands but \ref that begins a later line, such as @note,
// and without the number of the code: "/** 8: The text,\n * in (\ref x) lines.\n * @note More. */" is "The text, in (x)
// lines."
inline std::string plain(std::string_view comment) {
  const auto is_command = [](const std::string& text) { return text[0] == '@' || text[0] == '\\'; };
  std::string text;
  std::istringstream lines(std::string(comment.substr(0, comment.size() - (comment[1] == '*' ? 2 : 0))));
  for (std::string line; std::getline(lines, line);) {
    for (const char* const reference : {"\\ref ", "@ref "}) {
      for (auto at = line.find(reference); at != std::string::npos; at = line.find(reference)) {
        line.erase(at, std::string_view(reference).size());
      }
    }
    line.erase(0, line.find_first_not_of(" \t*/!<"));
    if (is_command(line) && (!text.empty() || line.compare(1, 4, "cond") == 0)) break;
    line.erase(std::remove_if(line.begin(), line.end(), [](char c) { return c == '{' || c == '}' || c == '*'; }),
               line.end());
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      if (!is_command(word)) text += (text.empty() ? "" : " ") + word;
    }
  }
  const std::string deprecated = "DEPRECATED ";
  const auto begin = starts_with(text, deprecated) ? deprecated.size() : 0;
  const auto digits = text.find_first_not_of("-0123456789", begin);  // "8: The text"
  if (digits != begin && digits == text.find(':', begin)) {
    text.erase(begin, text.find_first_not_of(' ', digits + 1) - begin);
  }
  return text;
}

// What a value says in C++, a number or one shifted; nothing where it says more.
inline std::optional<long long> number_of(std::string text) {
  const auto is_ignored = [](char c) { return has("()'uUlL", c); };
  text.erase(std::remove_if(text.begin(), text.end(), is_ignored), text.end());
  const auto is_int = [](long long value) { return static_cast<int>(value) == value; };
  char* end = text.data();
  auto number = std::strtoll(end, &end, 0);
  if (end != text.data() && starts_with(end, "<<")) {
    const auto bits = std::strtoull(end + 2, &end, 0);
    number = bits < 31 && is_int(number) ? number * (1LL << bits) : LLONG_MAX;
  }
  if (text.empty() || *end != '\0' || !is_int(number)) return std::nullopt;
  return number;
}

class reader {
 public:
  contents read(std::string_view text) {
    while (!text.empty()) {
      const auto token = take_token(text);
      if (starts_with(token, "//") || starts_with(token, "/*")) {
        if (place_ != outside) read_comment(token);
      } else if (!is_space(token[0]) && token[0] != '#') {
        read_token(token);
        is_in_last_line_ = true;
      }
      if (token.find('\n') != std::string_view::npos) is_in_last_line_ = false;
    }
    end_enumerator();
    return std::move(found_);
  }

 private:
  void read_token(std::string_view token) {
    if (token == "enum") {
      place_ = in_head;
      next_ = 0;
    } else if (place_ == in_head && token == "{") {
      place_ = before_name;
      documentation_.clear();
    } else if (token == "}" || token == ";") {
      end_enumerator();
      place_ = outside;
    } else if (token == ",") {
      if (place_ == behind_name) place_ = before_name;
    } else if (place_ == before_name && is_word(token[0])) {
      end_enumerator();
      name_ = token;
      comment_ = std::exchange(documentation_, {});
      place_ = behind_name;
    } else if (place_ == behind_name && (token == "=" || !value_.empty())) {
      token == ":" ? value_.assign("=") : value_.append(token);  // "TYPE::ERR_A" is "ERR_A"
    }
  }

  // Before an enumerator, a block or lines of documentation count, any other comment is a heading; a later block, such
  // as English behind Chinese, replaces what is before it. Without these, what is behind it counts, of any kind.
  void read_comment(std::string_view comment) {
    const auto fourth = comment.size() > 3 ? comment[3] : ' ';  // "/***" and "////" are no documentation
    const auto is_block = (starts_with(comment, "/**") && fourth != '*') || starts_with(comment, "/*!");
    const auto is_line = (starts_with(comment, "///") && fourth != '/') || starts_with(comment, "//!");
    const auto goes_on = (is_block || is_line) && fourth == '<';
    const auto is_behind = !name_.empty() && (goes_on || (is_in_last_line_ && comment_.empty()));
    const auto text = plain(comment);
    if (text.empty() || !(is_behind || is_block || is_line)) return;
    auto& kept = is_behind ? behind_ : documentation_;
    if (is_block && !is_behind) kept.clear();
    kept += (kept.empty() ? "" : " ") + text;
  }

  // Its value is what is behind "=", a number or an earlier enumerator, or the next; it has none where it is otherwise.
  void end_enumerator() {
    if (name_.empty()) return;
    if (!value_.empty()) {
      const auto term = value_.substr(1);
      const auto known = values_.find(term);
      next_ = known != values_.end() ? std::optional(known->second) : number_of(term);
    }
    with_spelling(name_, [&](const code_kind& kind, const auto&...) {
      const auto& comment = comment_.empty() ? behind_ : comment_;
      if (next_) found_.codes.push_back({{static_cast<int>(*next_), kind.category()}, name_, comment});
      if (!next_) found_.unread.push_back(name_);
    });
    if (next_) values_[name_] = (*next_)++;
    for (auto* const text : {&name_, &value_, &behind_}) text->clear();
  }

  enum { outside, in_head, before_name, behind_name } place_ = outside;
  bool is_in_last_line_ = false;  // no line has ended since the last word or sign
  std::string documentation_;     // in front of the next enumerator
  std::string name_;              // of the last one
  std::string value_;             // from "=" on
  std::string comment_;
  std::string behind_;
  std::optional<long long> next_;
  std::map<std::string, long long> values_;
  contents found_;
};

// The codes of all enums of a header, in their order there; none where it has no such enum.
inline contents codes_of(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
  return reader().read(text);
}

}  // namespace sdk_header

#endif
