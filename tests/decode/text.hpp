// Characters and words of names and logs.

#ifndef AGORA_ERRC_DECODE_TEXT_HPP
#define AGORA_ERRC_DECODE_TEXT_HPP

#include <algorithm>
#include <string>
#include <string_view>

constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
constexpr bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
constexpr bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_alnum(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_word(char c) { return is_alnum(c) || c == '_'; }
constexpr std::size_t byte_of(char c) { return static_cast<unsigned char>(c); }
constexpr bool is_wide(char c) { return byte_of(c) >= 0x80; }
// The first byte of a letter of an alphabet beyond ASCII, and a further byte of a character.
constexpr bool is_lead(char c) { return 0xc3 <= byte_of(c) && byte_of(c) <= 0xe1; }
constexpr bool is_further(char c) { return 0x80 <= byte_of(c) && byte_of(c) <= 0xbf; }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c | ' ') : c; }

inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
inline bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }
inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Takes the longest prefix whose characters satisfy a predicate off the text.
template <class Predicate>
std::string_view take(std::string_view& text, Predicate predicate) {
  const auto size = std::find_if_not(text.begin(), text.end(), predicate) - text.begin();
  const auto taken = text.substr(0, static_cast<std::size_t>(size));
  text.remove_prefix(taken.size());
  return taken;
}

template <class Function>
void for_each_word(std::string_view words, Function use) {
  while (!words.empty()) {
    use(take(words, [](char c) { return c != ' '; }));
    take(words, [](char c) { return c == ' '; });
  }
}

// "RtmClient::logIn failed" as "rtm_client::log_in failed".
inline std::string snake_case(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto before = at > 0 ? text[at - 1] : ' ';
    const auto next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (is_upper(text[at]) && is_alnum(before) && (is_lower(before) || is_lower(next))) result += '_';
    result += to_lower(text[at]);
  }
  return result;
}

#endif
