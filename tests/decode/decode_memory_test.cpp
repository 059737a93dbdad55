// The decoder where memory ends: it says so, and writes what it has read. Memory ends here at
// blocks of more than a mebibyte.

#include <fcntl.h>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <new>
#include <sstream>
#include <string>

#include "decoder.hpp"

#ifndef O_BINARY
#define O_BINARY 0
#endif

// NOLINTBEGIN(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
void* operator new(std::size_t size) {
  void* const memory = size > (1U << 20U) ? nullptr : std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
// NOLINTEND(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)

namespace {

constexpr const char* in_path = "decode_memory_test_in";
constexpr const char* out_path = "decode_memory_test_out";

// Whether the output is the first line, a note and then so much more of the input.
bool is_written(std::size_t size) {
  std::ifstream in(in_path, std::ios::binary);
  std::ifstream out(out_path, std::ios::binary);
  std::string line;
  std::getline(in, line);
  std::getline(out, line);
  if (line != "err: 17") return false;
  std::getline(out, line);
  if (line.substr(0, 13) != "  ^ error 17 ") return false;
  for (; size > 0; --size) {
    if (in.get() != out.get()) return false;
  }
  return out.get() == EOF;
}

// Whether all that was read of a log with a line of this size is written.
bool keeps_line_of(std::size_t size) {
  {
    std::ofstream in(in_path, std::ios::binary);
    in << "err: 17\n";
    for (std::size_t i = 0; i < size; ++i) in << 'x';
    in << '\n';
    for (std::size_t i = 0; i < (1U << 22U); ++i) in << 'y';
    std::ofstream(out_path) << "";
  }
  const auto in = ::open(in_path, O_RDONLY | O_BINARY);
  const auto out = ::open(out_path, O_WRONLY | O_BINARY);
  const std::ostringstream err;
  auto* const of_cerr = std::cerr.rdbuf(err.rdbuf());
  const auto status = run({}, in, out);
  std::cerr.rdbuf(of_cerr);  // which outlives err
  const auto read = static_cast<std::size_t>(::lseek(in, 0, SEEK_CUR));
  for (const auto file : {in, out}) ::close(file);
  const auto is_right = status == failed && err.str() == "decode: out of memory\n" &&
                        is_written(read - std::string("err: 17\n").size());
  if (!is_right) std::printf("status %d, message '%s'\n", status, err.str().c_str());
  for (const auto* const path : {in_path, out_path}) (void)std::remove(path);
  return is_right;
}

}  // namespace

int main() {
  const auto in_the_line = keeps_line_of(1U << 22U);
  const auto at_its_end = keeps_line_of((1U << 20U) - std::string("err: 17\n\n").size());
  return in_the_line && at_its_end ? 0 : 1;
}
