// Runs the code of the README, each block of which is compiled with this file.

#include <cstdio>

#include "readme_sdk.hpp"

void join(agora::rtc::IRtcEngine& engine);
void leave(agora::rtc::IRtcEngine& engine);
void join_or_throw(agora::rtc::IRtcEngine& engine);
void print_errors();

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
  join(engine);
  check(tokens_fetched == 0 && retries == 0 && engine.left == 0, "join does nothing on success");
  engine.result = -110;
  join(engine);
  check(tokens_fetched == 1, "join fetches a token after -110");
  engine.result = -10;
  join(engine);
  check(retries == 1 && tokens_fetched == 1, "join retries after -10");
  engine.result = -17;
  join(engine);
  check(engine.left == 1, "join leaves after -17");
  leave(engine);
  check(engine.left == 2, "leave leaves");
  bool thrown = false;
  try {
    join_or_throw(engine);
  } catch (const std::system_error& problem) {
    thrown = problem.code() == agora_errc::condition::channel;
  }
  check(thrown, "join_or_throw throws the code");
  print_errors();
  return failures;
}
