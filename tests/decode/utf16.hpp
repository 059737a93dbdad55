// Reads UTF-16, which a redirection in PowerShell writes, as UTF-8.

#ifndef AGORA_ERRC_DECODE_UTF16_HPP
#define AGORA_ERRC_DECODE_UTF16_HPP

#include <string>
#include <string_view>
#include <utility>

#include "text.hpp"

// Turns a text that comes in blocks into UTF-8 where it begins with a mark of UTF-16, and leaves any other as it is.
class to_utf8 {
 public:
  // What can be read so far; the rest of a character comes with the next block.
  std::string add(std::string_view block) {
    rest_ += block;
    if (form_ == unknown && rest_ != "\xff" && rest_ != "\xfe") {
      form_ = starts_with(rest_, "\xff\xfe") ? little_endian : starts_with(rest_, "\xfe\xff") ? big_endian : other;
      if (form_ != other) rest_.erase(0, 2);
    }
    if (form_ == unknown) return {};
    if (form_ == other) return std::exchange(rest_, {});
    std::string text;
    std::size_t at = 0;
    for (std::size_t size = 0; (size = size_of_character(at)) != 0; at += size) append(text, character(at, size));
    rest_.erase(0, at);
    return text;
  }

  // What the text ends with.
  std::string end() {
    if (form_ == unknown || rest_.empty()) return rest_;
    std::string text;
    append(text, replacement);
    return text;
  }

 private:
  static constexpr char32_t replacement = 0xfffd;

  static bool is_high(char32_t unit) { return unit >> 10 == 0xd800 >> 10; }
  static bool is_low(char32_t unit) { return unit >> 10 == 0xdc00 >> 10; }

  char32_t unit(std::size_t at) const {
    const auto first = static_cast<char32_t>(byte_of(rest_[at]));
    const auto second = static_cast<char32_t>(byte_of(rest_[at + 1]));
    return form_ == little_endian ? second << 8 | first : first << 8 | second;
  }

  // In bytes; 0 where not all of it is there.
  std::size_t size_of_character(std::size_t at) const {
    if (rest_.size() < at + 2) return 0;
    if (!is_high(unit(at))) return 2;
    if (rest_.size() < at + 4) return 0;
    return is_low(unit(at + 2)) ? 4 : 2;
  }

  char32_t character(std::size_t at, std::size_t size) const {
    const auto first = unit(at);
    if (size == 4) return 0x10000 + ((first & 0x3ff) << 10 | (unit(at + 2) & 0x3ff));
    return is_high(first) || is_low(first) ? replacement : first;
  }

  static void append(std::string& text, char32_t character) {
    const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
    const auto add_further = [&](int bits) { add(0x80 | (character >> bits & 0x3f)); };
    if (character < 0x80) {
      add(character);
    } else if (character < 0x800) {
      add(0xc0 | character >> 6);
    } else if (character < 0x10000) {
      add(0xe0 | character >> 12);
      add_further(6);
    } else {
      add(0xf0 | character >> 18);
      add_further(12);
      add_further(6);
    }
    if (character >= 0x80) add_further(0);
  }

  enum { unknown, other, little_endian, big_endian } form_ = unknown;
  std::string rest_;
};

#endif
