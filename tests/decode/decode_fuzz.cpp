// Fuzzes the decoder: the lines of a log come out unchanged and in order whatever they are, in
// blocks of any size, and a header of any text is read without harm.

#include <sys/mman.h>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "decoder.hpp"

namespace {

// Whether the output is the input, but for notes behind its lines.
bool has_lines_of(std::string_view out, std::string_view in) {
  constexpr std::string_view note = "  ^ ";
  const auto take_line = [](std::string_view& text) {
    const auto line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    text.remove_prefix(line.size());
    return line;
  };
  while (!in.empty()) {
    const auto line = take_line(in);
    if (out.substr(0, line.size()) != line) return false;
    out.remove_prefix(line.size());
    if (line.back() != '\n' && out.substr(0, note.size() + 1) == "\n  ^ ") out.remove_prefix(1);
    while (out.substr(0, note.size()) == note && in.substr(0, note.size()) != note) take_line(out);
  }
  return out.empty();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto block = static_cast<std::size_t>(data[0]) + 1;
  const std::string text(data + 1, data + size);
  if (text.find("  ^ ") != std::string::npos) return 0;  // looks like a note
  const catalog known(sdk_header::codes_of(text).codes);
  static const int file = ::memfd_create("out", 0);
  if (::ftruncate(file, 0) != 0 || ::lseek(file, 0, SEEK_SET) != 0) std::abort();
  decoder log(known, file);
  for (std::size_t at = 0; at < text.size(); at += block) {
    log.add(std::string_view(text).substr(at, block));
  }
  log.end();
  std::string out(static_cast<std::size_t>(::lseek(file, 0, SEEK_CUR)), '\0');
  if (::pread(file, out.data(), out.size(), 0) < 0 || !has_lines_of(out, text)) std::abort();
  return 0;
}
