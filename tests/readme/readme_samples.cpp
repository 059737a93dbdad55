// Runs the code of the README, each block of which is compiled with this file.

#include <cstdio>

#include "readme_sdk.hpp"

void leave(agora::rtc::IRtcEngine& engine);
void join_or_throw(agora::rtc::IRtcEngine& engine);
void print_errors();
#ifdef HAS_FMT
std::string in_words(const std::error_code& ec);
#endif

namespace {

int failures = 0;

void check(bool holds, const char* what) {
  if (holds) return;
  std::printf("the README is wrong: %s\n", what);
  ++failures;
}

}  // namespace

int main() {
  agora::rtc::IRtcEngine engine;
  leave(engine);
  check(engine.left == 1, "leave leaves");
  engine.result = -17;
  bool thrown = false;
  try {
    join_or_throw(engine);
  } catch (const std::system_error& problem) {
    thrown = problem.code() == agora_errc::condition::channel;
  }
  check(thrown, "join_or_throw throws the code");
  print_errors();
#ifdef HAS_FMT
  check(in_words(agora_errc::from_result(-101)) == "agora.error:101 The given App ID is invalid.", "in_words");
#endif
  return failures;
}
