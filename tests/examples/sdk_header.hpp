// Reads the error and warning codes out of a header of the Agora SDK: AgoraBase.h, or in older
// releases IAgoraRtcEngine.h.

#ifndef AGORA_ERRC_EXAMPLES_SDK_HEADER_HPP
#define AGORA_ERRC_EXAMPLES_SDK_HEADER_HPP

#include <agora_errc.hpp>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <vector>

namespace sdk_header {

struct code {
  std::error_code code;
  std::string name;     // ERR_... or WARN_...
  std::string comment;  // in one line; empty where there is none
};

struct token {
  enum kind { word, number, sign, comment } kind;
  std::string_view text;
  int line;
};

inline bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// The text as words, numbers, comments and single signs. Lines of the preprocessor are left out.
inline std::vector<token> tokens_of(std::string_view text) {
  std::vector<token> tokens;
  int line = 1;
  bool line_is_empty = true;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    std::size_t size = 1;
    if (rest[0] == '\n') {
      ++line;
      line_is_empty = true;
    } else if (rest.substr(0, 2) == "//") {
      size = std::min(rest.find('\n'), rest.size());
      tokens.push_back({token::comment, rest.substr(0, size), line});
    } else if (rest.substr(0, 2) == "/*") {
      size = std::min(rest.find("*/", 2), rest.size() - 2) + 2;
      tokens.push_back({token::comment, rest.substr(0, size), line});
      for (const char c : rest.substr(0, size)) line += c == '\n' ? 1 : 0;
    } else if (rest[0] == '#' && line_is_empty) {
      size = std::min(rest.find('\n'), rest.size());
    } else if (is_word(rest[0])) {
      while (size < rest.size() && is_word(rest[size])) ++size;
      const auto is_number = std::isdigit(static_cast<unsigned char>(rest[0])) != 0;
      tokens.push_back({is_number ? token::number : token::word, rest.substr(0, size), line});
      line_is_empty = false;
    } else if (std::isspace(static_cast<unsigned char>(rest[0])) == 0) {
      tokens.push_back({token::sign, rest.substr(0, 1), line});
      line_is_empty = false;
    }
    at += size;
  }
  return tokens;
}

// "/** 8: The text,\n * in lines.\n * @note More. */" as "The text, in lines."
inline std::string plain(std::string_view comment) {
  std::string text;
  bool starts_line = true;
  for (const char c : comment) {
    if (starts_line && (std::isspace(static_cast<unsigned char>(c)) != 0 ||
                        std::string_view("/*!<").find(c) != std::string_view::npos)) {
      continue;
    }
    starts_line = c == '\n';
    if (c == '@' || c == '\\') break;  // @note, @deprecated, ...
    const auto is_space = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (!is_space) {
      text += c;
    } else if (!text.empty() && text.back() != ' ') {
      text += ' ';
    }
  }
  while (!text.empty() && (text.back() == ' ' || text.back() == '/' || text.back() == '*')) {
    text.pop_back();
  }
  const auto digits = text.find_first_not_of("-0123456789");
  if (digits != 0 && digits != std::string::npos && text[digits] == ':') {
    text.erase(0, std::min(text.find_first_not_of(' ', digits + 1), text.size()));
  }
  const auto has_letter = [](char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
  };
  for (const char c : text) {
    if (has_letter(c)) return text;
  }
  return {};  // a range such as "1~1000"
}

class parser {
 public:
  explicit parser(std::string_view text) : tokens_(tokens_of(text)) {}

  std::vector<code> codes() {
    while (at_ < tokens_.size()) {
      if (tokens_[at_++].text != "enum") continue;
      while (at_ < tokens_.size() && !is("{") && !is(";")) ++at_;
      if (is("{")) {
        ++at_;
        read_enum();
      }
    }
    return std::move(codes_);
  }

 private:
  bool is(std::string_view text) const {
    return at_ < tokens_.size() && tokens_[at_].kind != token::comment && tokens_[at_].text == text;
  }

  void read_enum() {
    std::string before;
    std::optional<long long> next = 0;
    while (at_ < tokens_.size() && !is("}")) {
      const auto& first = tokens_[at_++];
      if (first.kind == token::comment) before = plain(first.text);
      if (first.kind != token::word) continue;
      if (is("=")) {
        ++at_;
        next = value();
      }
      auto line = first.line;
      while (at_ < tokens_.size() && !is(",") && !is("}") && tokens_[at_].kind != token::comment)
        ++at_;
      if (is(",")) line = tokens_[at_++].line;
      std::string behind;
      while (at_ < tokens_.size() && tokens_[at_].kind == token::comment &&
             tokens_[at_].line == line) {
        behind = plain(tokens_[at_++].text);
      }
      if (is(",")) ++at_;  // ERR_A /* text */,
      if (next && static_cast<int>(*next) == *next) {
        values_[first.text] = static_cast<int>(*next);
        add(first.text, static_cast<int>(*next), before.empty() ? behind : before);
      }
      if (next) ++*next;
      before.clear();
    }
  }

  void add(std::string_view name, int value, const std::string& comment) {
    if (name.substr(0, 4) == "ERR_") {
      codes_.push_back({agora_errc::error{value}, std::string(name), comment});
    } else if (name.substr(0, 5) == "WARN_") {
      codes_.push_back({agora_errc::warning{value}, std::string(name), comment});
    }
  }

  // A sum of numbers and earlier enumerators; nothing where it is anything else.
  std::optional<long long> value() {
    std::optional<long long> sum = 0;
    long long sign = 1;
    for (; at_ < tokens_.size() && !is(",") && !is("}"); ++at_) {
      const auto& term = tokens_[at_];
      if (term.kind == token::comment) break;
      if (is("-")) {
        sign = -sign;
      } else if (const auto number = number_of(term); number && sum) {
        *sum += sign * *number;
        sign = 1;
      } else if (!is("+") && !is(")") && !(is("(") && sign > 0)) {
        sum = std::nullopt;
      }
    }
    return sum;
  }

  std::optional<int> number_of(const token& term) const {
    if (term.kind != token::number) {
      const auto known = values_.find(term.text);
      return known != values_.end() ? std::optional(known->second) : std::nullopt;
    }
    const auto is_hex = term.text.substr(0, 2) == "0x" || term.text.substr(0, 2) == "0X";
    const auto digits = term.text.substr(is_hex ? 2 : 0);
    int number = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number,
                                        is_hex ? 16 : 10);
    return result.ec == std::errc() ? std::optional(number) : std::nullopt;
  }

  std::vector<token> tokens_;
  std::size_t at_ = 0;
  std::unordered_map<std::string_view, int> values_;
  std::vector<code> codes_;
};

// The codes of all enums of a header, in their order there; none where it has no such enum.
inline std::vector<code> codes_of(std::string_view text) { return parser(text).codes(); }

}  // namespace sdk_header

#endif
