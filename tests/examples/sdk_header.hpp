// Reads the error and warning codes out of a header of the Agora SDK: AgoraBase.h, or in older releases
// IAgoraRtcEngine.h.

#ifndef AGORA_ERRC_EXAMPLES_SDK_HEADER_HPP
#define AGORA_ERRC_EXAMPLES_SDK_HEADER_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace sdk_header {

struct code {
  std::error_code code;
  std::string name;     // ERR_... or WARN_...
  std::string comment;  // in one line; empty where there is none
};

inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
inline bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }
inline bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

struct token {
  enum kind { word, sign, comment } kind;  // a number is a word
  std::string_view text;
  int line;
};

// The text as words, comments, string literals and other signs. Lines of the preprocessor are left out.
inline std::vector<token> tokens_of(std::string_view text) {
  std::vector<token> tokens;
  int line = 1;
  while (!text.empty()) {
    auto kind = token::sign;
    std::size_t size = 1;
    if (starts_with(text, "//") || text[0] == '#') {
      kind = token::comment;
      while (size < text.size() && (text[size] != '\n' || text[size - 1] == '\\')) ++size;
    } else if (starts_with(text, "/*")) {
      kind = token::comment;
      size = std::min(text.find("*/", 2), text.size() - 2) + 2;
    } else if (text[0] == '"') {
      size = std::min(text.find('"', 1), text.size() - 1) + 1;
    } else if (is_word(text[0])) {
      kind = token::word;
      while (size < text.size() && is_word(text[size])) ++size;
    }
    const auto taken = text.substr(0, size);
    if (!is_space(text[0]) && text[0] != '#') tokens.push_back({kind, taken, line});
    line += static_cast<int>(std::count(taken.begin(), taken.end(), '\n'));
    text.remove_prefix(size);
  }
  return tokens;
}

// A comment's text in one line, up to the first of Doxygen's commands that begins a later line, such as @note:
// "/** 8: The text,\n * in \ref lines.\n * @note More. */" is "The text, in lines."
inline std::string plain(std::string_view comment) {
  std::string text;
  bool starts_line = true;
  while (!comment.empty()) {
    const auto c = comment[0];
    comment.remove_prefix(1);
    if (c == '\n') starts_line = true;
    if (is_space(c)) {
      if (!text.empty() && text.back() != ' ') text += ' ';
    } else if ((c == '@' || c == '\\') && (text.empty() || text.back() == ' ')) {
      if (starts_line && !text.empty()) break;
      const auto size = std::find_if(comment.begin(), comment.end(), is_space) - comment.begin();
      comment.remove_prefix(static_cast<std::size_t>(size));
    } else if (c != '{' && c != '}' && (!starts_line || std::string_view("/*!<").find(c) == std::string_view::npos)) {
      text += c;
      starts_line = false;
    }
  }
  while (!text.empty() && std::string_view(" /*").find(text.back()) != std::string_view::npos) text.pop_back();
  const auto digits = std::min(text.find_first_not_of("-0123456789"), text.size());  // "8: The text"
  if (digits > 0 && text[digits] == ':') text.erase(0, std::min(text.find_first_not_of(' ', digits + 1), text.size()));
  const auto is_letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0; };
  return std::any_of(text.begin(), text.end(), is_letter) ? text : std::string();  // not "1~1000"
}

class parser {
 public:
  explicit parser(std::string_view text) : tokens_(tokens_of(text)) {}

  std::vector<code> codes() {
    while (at_ < tokens_.size()) {
      if (tokens_[at_++].text != "enum") continue;
      skip_to("{;");
      if (is("{")) read_enum();
    }
    return std::move(codes_);
  }

 private:
  bool is(std::string_view signs) const {
    return at_ < tokens_.size() && tokens_[at_].kind == token::sign &&
           signs.find(tokens_[at_].text) != std::string_view::npos;
  }
  void skip_to(std::string_view signs) {
    while (at_ < tokens_.size() && !is(signs)) ++at_;
  }

  void read_enum() {
    std::string before;
    std::optional<long long> next = 0;
    while (at_ < tokens_.size() && !is("}")) {
      const auto& first = tokens_[at_++];
      if (first.kind == token::comment) add_comment(first.text, before);
      if (first.kind != token::word) continue;
      skip_to("=,}");
      if (is("=")) next = value();
      const auto line = tokens_[at_ - 1].line;
      if (is(",")) ++at_;
      const auto behind = comment_behind(line);
      if (next) add(first.text, static_cast<int>((*next)++), before.empty() ? behind : before);
      before.clear();
    }
  }

  // What documents the next enumerator: a block of documentation, or lines of it. Any other comment is a heading. Where
  // there are several languages, the English one counts.
  static void add_comment(std::string_view comment, std::string& documentation) {
    const auto is_block = starts_with(comment, "/**") || starts_with(comment, "/*!");
    if (!is_block && !starts_with(comment, "///") && !starts_with(comment, "//!")) return;
    const auto text = plain(comment);
    if (is_block && !text.empty()) documentation.clear();
    documentation += (documentation.empty() || text.empty() ? "" : " ") + text;
  }

  // The comments of any kind behind an enumerator, in its line, and those that go on below.
  std::string comment_behind(int line) {
    std::string text;
    for (; at_ < tokens_.size() && tokens_[at_].kind == token::comment; ++at_) {
      const auto& comment = tokens_[at_];
      if (comment.line != line && !starts_with(comment.text, "///<") && !starts_with(comment.text, "//!<")) break;
      text += (text.empty() ? "" : " ") + plain(comment.text);
    }
    if (is(",")) ++at_;  // ERR_A /* text */,
    return text;
  }

  void add(std::string_view name, int value, const std::string& comment) {
    values_[name] = value;
    if (starts_with(name, "ERR_")) {
      codes_.push_back({agora_errc::error{value}, std::string(name), comment});
    } else if (starts_with(name, "WARN_")) {
      codes_.push_back({agora_errc::warning{value}, std::string(name), comment});
    }
  }

  // Behind "=", a number or an earlier enumerator; nothing where it is anything else.
  std::optional<long long> value() {
    std::string term;
    for (++at_; at_ < tokens_.size() && !is(",}"); ++at_) {
      const auto is_comment = tokens_[at_].kind == token::comment;
      if (is_comment && !term.empty()) break;
      if (!is_comment) term += tokens_[at_].text;
    }
    const auto known = values_.find(term);
    if (known != values_.end()) return known->second;
    char* end = nullptr;
    const auto number = std::strtoll(term.c_str(), &end, 0);
    const auto is_number = !term.empty() && *end == '\0' && static_cast<int>(number) == number;
    return is_number ? std::optional(number) : std::nullopt;
  }

  std::vector<token> tokens_;
  std::size_t at_ = 0;
  std::map<std::string_view, int> values_;
  std::vector<code> codes_;
};

// The codes of all enums of a header, in their order there; none where it has no such enum.
inline std::vector<code> codes_of(std::string_view text) { return parser(text).codes(); }

}  // namespace sdk_header

#endif
