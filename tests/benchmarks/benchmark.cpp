// The run-time cost of the library beside that of other ways. measure.py builds and runs this
// program and sets the times, which mean nothing by themselves, in relation.

#define CATCH_CONFIG_ENABLE_BENCHMARKING  // of Catch2 v2
#define CATCH_CONFIG_MAIN
#include "../catch.hpp"

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
using listener_base = Catch::EventListenerBase;
#else
using listener_base = Catch::TestEventListenerBase;
#endif

#if __has_include(<magic_enum/magic_enum.hpp>)
#include <magic_enum/magic_enum.hpp>
#define HAS_MAGIC_ENUM
#elif __has_include(<magic_enum.hpp>)
#include <magic_enum.hpp>
#define HAS_MAGIC_ENUM
#endif

#include <agora_errc.hpp>
#include <algorithm>
#include <cstdio>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "../library/transcription.hpp"

#ifdef HAS_MAGIC_ENUM
template <>
struct magic_enum::customize::enum_range<agora_errc::error> {
  static constexpr int min = 0;
  static constexpr int max = static_cast<int>(std::end(agora_errc::errors)[-1].code);
};
#endif

namespace ae = agora_errc;

namespace {

// Prints the shortest time of each benchmark, as noise only adds: "@ name|nanoseconds".
struct listener : listener_base {
  using listener_base::listener_base;

  void benchmarkEnded(const Catch::BenchmarkStats<>& stats) override {
    const auto shortest = std::min_element(stats.samples.begin(), stats.samples.end());
    std::printf("@ %s|%.1f\n", stats.info.name.c_str(), shortest->count());
  }
};

// cppcheck-suppress unknownMacro
CATCH_REGISTER_LISTENER(listener)

constexpr std::size_t input_size = 4096;

// Values of the page's codes in random order, and one eighth of others.
std::vector<int> mixed_values() {
  std::vector<int> page;
  for (const auto& row : known_codes<ae::error>()) {
    if (!row.page.empty()) page.push_back(row.value);
  }
  std::mt19937 random(1);
  std::vector<int> values;
  for (std::size_t i = 0; i < input_size; ++i) {
    const auto row = random() % page.size();
    const auto other = static_cast<int>(random() % 2000);
    values.push_back(i % 8 == 0 ? other : page[row]);
  }
  std::shuffle(values.begin(), values.end(), random);
  return values;
}

// Names of all codes, or enumerators, likewise. The others differ in a letter.
std::vector<std::string> mixed_names(std::string_view transcribed_code<ae::error>::*name_of) {
  const auto& codes = known_codes<ae::error>();
  std::mt19937 random(2);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < input_size; ++i) {
    std::string name(codes[random() % codes.size()].*name_of);
    if (i % 8 == 0) name[name.size() / 3] = 'Z';
    names.push_back(name);
  }
  std::shuffle(names.begin(), names.end(), random);
  return names;
}

const auto values = mixed_values();
const auto names = mixed_names(&transcribed_code<ae::error>::name);

std::string_view switch_name(int value) {
  switch (value) {
#define CODE(value, name, enumerator, says) \
  case value: return #name;
    DOCUMENTED_ERRORS(CODE)
#undef CODE
    default: return {};
  }
}

std::string_view switch_description(int value) {
  switch (value) {
#define CODE(value, name, enumerator, says) \
  case value: return says;
    DOCUMENTED_ERRORS(CODE)
#undef CODE
    default: return {};
  }
}

// Functions that the compiler cannot look through: a program makes one code for each call of an SDK
// method, not thousands in a loop.
using maker = std::error_code (*)(int);
const volatile maker make_own = [](int v) { return make_error_code(ae::error{v}); };
const volatile maker make_std = [](int v) { return std::make_error_code(std::errc{v}); };

// What a function of one input comes to over all of them.
template <class Inputs, class Function>
std::size_t sum(const Inputs& inputs, Function function) {
  std::size_t result = 0;
  for (const auto& input : inputs) result += static_cast<std::size_t>(function(input));
  return result;
}

}  // namespace

TEST_CASE("lookup by value") {
  BENCHMARK("value: agora_errc") {
    return sum(values, [](int v) { return name(ae::error{v}).size() + description(ae::error{v}).size(); });
  };
  BENCHMARK("value: switch") {
    return sum(values, [](int v) { return switch_name(v).size() + switch_description(v).size(); });
  };
#ifdef HAS_MAGIC_ENUM
  BENCHMARK("value: magic_enum (name)") {
    return sum(values, [](int v) { return magic_enum::enum_name(ae::error{v}).size(); });
  };
#endif
}

TEST_CASE("lookup by name") {
  BENCHMARK("name: agora_errc") {
    return sum(names, [](const std::string& n) { return ae::find<ae::error>(n) != nullptr ? 1 : 0; });
  };
#ifdef HAS_MAGIC_ENUM
  BENCHMARK("name: magic_enum (enum_cast)") {
    static const auto enumerators = mixed_names(&transcribed_code<ae::error>::enumerator);
    return sum(enumerators, [](const std::string& n) { return magic_enum::enum_cast<ae::error>(n) ? 1 : 0; });
  };
#endif
}

TEST_CASE("make_error_code") {
  BENCHMARK("make: agora_errc") {
    return sum(values, [](int v) { return make_own(v).value(); });
  };
  BENCHMARK("make: std") {
    return sum(values, [](int v) { return make_std(v).value(); });
  };
}

TEST_CASE("comparison") {
  std::vector<std::error_code> own;
  std::vector<std::error_code> generic;
  for (const int v : values) {
    own.emplace_back(ae::error{v});
    generic.push_back(std::make_error_code(std::errc{v}));
  }
  BENCHMARK("compare: agora_errc") {
    return sum(own, [](const std::error_code& ec) { return ec == ae::error::timedout ? 1 : 0; });
  };
  BENCHMARK("compare: std") {
    return sum(generic, [](const std::error_code& ec) { return ec == std::errc::timed_out ? 1 : 0; });
  };
}

TEST_CASE("message") {
  BENCHMARK("message: agora_errc") {
    return sum(values, [](int v) { return ae::category<ae::error>().message(v).size(); });
  };
  BENCHMARK("message: std") {
    constexpr int known = 134;  // values of errno that Linux has a text for
    return sum(values, [](int v) { return std::generic_category().message(v % known).size(); });
  };
}
