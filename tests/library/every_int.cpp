// Goes through all 2^32 values of error and warning and holds lookup, name, from_result and the
// conditions against a model of its own; then message() for the known values, their neighbours and a
// million others. Takes a minute or two on two cores.

#include <agora_errc.hpp>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

#include "files.hpp"
#include "transcription.hpp"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace ae = agora_errc;

namespace {

bool is_terminal() {
#ifdef _WIN32
  return _isatty(2) != 0;
#else
  return isatty(2) != 0;
#endif
}

constexpr int int_min = std::numeric_limits<int>::min();
constexpr int int_max = std::numeric_limits<int>::max();

// What is true of a value.
struct expected {
  std::string_view name;
  ae::condition condition{};
};

// By value.
using model = std::vector<expected>;

template <class Code>
model model_of() {
  model result;
  for (const auto& row : known_codes<Code>()) {
    const auto value = static_cast<std::size_t>(row.value);
    result.resize(value + 1);
    result[value] = {row.name, row.condition};
  }
  return result;
}

const model errors = model_of<ae::error>();
const model warnings = model_of<ae::warning>();
const expected unknown;

const expected& expect(const model& codes, int value) {
  return value >= 0 && static_cast<std::size_t>(value) < codes.size() ? codes[static_cast<std::size_t>(value)]
                                                                      : unknown;
}

template <class Code>
bool is_right(int value, const expected& expected) {
  const Code code{value};
  const auto* const info = find(code);
  if ((info != nullptr) == expected.name.empty()) return false;
  if (info != nullptr && (info->code != code || info->name != expected.name)) return false;
  if (name(code) != expected.name) return false;
  const auto error_code = make_error_code(code);
  if (error_code.value() != value) return false;
  // What compares categories by name takes most of the time: of unknown values, it is tried on one in 32.
  if (info == nullptr && value % 32 != 0) return true;
  if (error_code != code || ae::name(error_code) != expected.name) return false;
  return ae::condition_of(error_code) == expected.condition;
}

bool is_result_right(int value) {
  const auto code = ae::from_result(value);
  const auto negated = value == int_min ? int_min : -value;
  return code.value() == (value < 0 ? negated : 0) && code.category() == ae::category<ae::error>();
}

bool is_right(int value) {
  return is_right<ae::error>(value, expect(errors, value)) && is_right<ae::warning>(value, expect(warnings, value)) &&
         is_result_right(value);
}

// The first sentence of the description, or else what is known of the code.
template <class Code>
bool is_message_right(int value, const expected& expected, const std::string& noun) {
  const auto number = "Agora " + noun + ' ' + std::to_string(value);
  std::string message(first_sentence(description(Code{value})));
  if (message.empty())
    message = expected.name.empty() ? "unknown " + number : std::string(expected.name) + " (" + number + ')';
  return make_error_code(Code{value}).message() == message;
}

bool is_message_right(int value) {
  return is_message_right<ae::error>(value, expect(errors, value), "error") &&
         is_message_right<ae::warning>(value, expect(warnings, value), "warning");
}

std::uint64_t failures_in_every_value() {
  const auto thread_count = std::max(std::thread::hardware_concurrency(), 1U);
  constexpr std::int64_t block = 1 << 20;
  std::atomic<std::int64_t> next{int_min};
  std::atomic<std::uint64_t> failures{0};
  const auto work = [&] {
    for (std::int64_t begin = next.fetch_add(block); begin <= int_max; begin = next.fetch_add(block)) {
      for (std::int64_t value = begin; value < begin + block; ++value) {
        if (is_right(static_cast<int>(value))) continue;
        if (++failures <= 10) std::printf("wrong for %d\n", static_cast<int>(value));
      }
    }
  };
  std::vector<std::thread> threads;
  threads.reserve(thread_count);
  (void)std::puts("every int: takes a minute or two on two cores");
  (void)std::fflush(stdout);
  for (unsigned i = 0; i < thread_count; ++i) threads.emplace_back(work);
  if (is_terminal()) {
    constexpr auto all = static_cast<std::int64_t>(int_max) - int_min;
    for (auto done = next - int_min; done < all; done = next - int_min) {
      (void)std::fprintf(stderr, "\r%3d %%", static_cast<int>(done * 100 / all));
      std::this_thread::sleep_for(std::chrono::milliseconds(500));
    }
    (void)std::fputs("\r", stderr);
  }
  for (auto& thread : threads) thread.join();
  return failures;
}

std::uint64_t failures_in_messages() {
  std::vector<int> values{int_min, int_min + 1, int_max - 1, int_max};
  const auto known = static_cast<int>(std::max(errors.size(), warnings.size()));
  for (int value = -known; value <= known; ++value) values.push_back(value);
  std::mt19937 random(20200709);
  std::uniform_int_distribution<int> any(int_min, int_max);
  for (int i = 0; i < 1000000; ++i) values.push_back(any(random));
  std::uint64_t failures = 0;
  for (const int value : values) {
    if (is_message_right(value)) continue;
    if (++failures <= 10) std::printf("message is wrong for %d\n", value);
  }
  return failures;
}

}  // namespace

int main() {
  const auto failures = failures_in_every_value() + failures_in_messages();
  std::printf("every int: %llu wrong\n", static_cast<unsigned long long>(failures));
  return failures == 0 ? 0 : 1;
}
