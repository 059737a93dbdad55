// Explains codes of the Agora SDK: numbers, names, or those found in a log. decode --help says how.

#include <algorithm>
#include <cstdio>

#include "decoder.hpp"

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

int main(int argc, char** argv) {
#ifdef _WIN32
  (void)setmode(0, O_BINARY);
  (void)setmode(1, O_BINARY);
#endif
  const auto status = run({argv + std::min(argc, 1), argv + argc}, 0, 1);
  if (::close(1) == 0 || status == failed) return status;
  std::perror("decode: cannot write");  // some file systems say so at the end only
  return failed;
}
