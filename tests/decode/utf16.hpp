// Reads UTF-16, which a redirection in PowerShell writes, as UTF-8.

#ifndef AGORA_ERRC_DECODE_UTF16_HPP
#define AGORA_ERRC_DECODE_UTF16_HPP

#include <string>
#include <string_view>
#include <utility>

#include "names.hpp"

// Turns a text that comes in blocks into UTF-8 where it begins with a mark of UTF-16, and leaves any other as it is.
class to_utf8 {
 public:
  // What can be read so far; the rest of a character comes with the next block.
  std::string add(std::string_view block) {
    rest_ += block;
    if (form_ == unknown) {
      if (rest_ == "\xff" || rest_ == "\xfe") return {};
      form_ = starts_with(rest_, "\xff\xfe") ? little_endian : starts_with(rest_, "\xfe\xff") ? big_endian : other;
      if (form_ != other) rest_.erase(0, 2);
    }
    if (form_ == other) return std::exchange(rest_, {});
    std::string text;
    std::size_t at = 0;
    for (; at + 1 < rest_.size(); at += 2) add_unit(text, byte_of(rest_[at]), byte_of(rest_[at + 1]));
    rest_.erase(0, at);
    return text;
  }

  // What the text ends with: the half of a character is none.
  std::string end() const { return rest_.empty() && high_ == 0 ? "" : form_ == unknown ? rest_ : "\xef\xbf\xbd"; }

 private:
  void add_unit(std::string& text, std::size_t first, std::size_t second) {
    constexpr std::size_t replacement = 0xfffd;
    const auto unit = form_ == little_endian ? second << 8 | first : first << 8 | second;
    const auto is_low = unit >> 10 == 0xdc00 >> 10;
    if (high_ != 0 && is_low) {
      append(text, 0x10000 + ((high_ & 0x3ff) << 10 | (unit & 0x3ff)));
      high_ = 0;
      return;
    }
    if (high_ != 0) append(text, replacement);
    high_ = unit >> 10 == 0xd800 >> 10 ? unit : 0;
    if (high_ == 0) append(text, is_low ? replacement : unit);
  }

  static void append(std::string& text, std::size_t character) {
    auto further = character < 0x80 ? 0 : character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    const auto begin = further == 0 ? 0U : 0xf0U << (3 - further) & 0xffU;  // so many bits and one more are set
    text += static_cast<char>(begin | character >> 6 * further);
    while (further-- > 0) text += static_cast<char>(0x80 | (character >> 6 * further & 0x3f));
  }

  enum { unknown, other, little_endian, big_endian } form_ = unknown;
  std::string rest_;
  std::size_t high_ = 0;  // the first half of a character beyond 16 bits
};

#endif
