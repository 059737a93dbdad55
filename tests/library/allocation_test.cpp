// What allocates: message(), once at most, and nothing else. This program counts its allocations
// and makes them fail.

#include <agora_errc.hpp>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <new>
#include <string>
#include <system_error>

#include "catch.hpp"

namespace {

bool fails = false;
int allocations = 0;

}  // namespace

// NOLINTBEGIN(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
void* operator new(std::size_t size) {
  ++allocations;
  void* const memory = fails ? nullptr : std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size); }

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
// NOLINTEND(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)

namespace ae = agora_errc;

namespace {

template <class Function>
int allocations_in(Function function) {
  const auto before = allocations;
  function();
  return allocations - before;
}

constexpr int int_min = std::numeric_limits<int>::min();

}  // namespace

TEST_CASE("the message of a code with a description takes one allocation at most", "[allocation]") {
  const auto count = [](const std::error_code& code) { return allocations_in([&] { (void)code.message(); }); };
  for (const auto& row : ae::errors) {
    if (!row.description.empty()) CHECK(count(row.code) <= 1);
  }
  CHECK(count(ae::error::failed) == 1);
}

TEST_CASE("nothing but message() and to_string() allocates", "[allocation]") {
  bool all = true;
  const auto allocated = allocations_in([&] {
    for (int value = -2000; value <= 2000; ++value) {
      const auto result = ae::from_result(value);
      const std::error_code code = ae::warning{value};
      all = all && result != code && code == ae::warning{value};
      const bool token = result == ae::error::token_expired || result == ae::error::invalid_token;
      all = all && (result == ae::condition::token) == token;
      const std::error_code reason = ae::connection_reason{value};
      all = all && ae::is<ae::connection_reason>(reason) && !ae::is<ae::error>(reason);
      all = all && (ae::condition_of(reason) == ae::condition::token) == (value == 8 || value == 9);
      all = all && (code == std::errc::operation_in_progress) == (value == 20);
      all = all && name(ae::error{value}).empty() == (find(ae::error{value}) == nullptr);
      all = all && ae::name(code) == name(ae::warning{value}) &&
            ae::description(code) == description(ae::warning{value});
      all = all && (ae::error{value} == std::errc::timed_out) == (value == 10 || value == 117);
      all = all && make_error_condition(ae::condition{value}).value() == value;
    }
    all = all && ae::find<ae::error>("ERR_TIMEDOUT") != nullptr;
    all = all && ae::find_category("agora.rtmp_reason") == &ae::category<ae::rtmp_reason>();
  });
  CHECK(allocated == 0);
  CHECK(all);
}

TEST_CASE("a text that has no memory throws std::bad_alloc", "[allocation]") {
  const auto throws_in = [](auto function) {
    fails = true;
    try {
      (void)function();
    } catch (const std::bad_alloc&) {
      fails = false;
      return true;
    }
    fails = false;
    return false;
  };
  const auto throws = [&](const auto& code) { return throws_in([&] { return code.message(); }); };
  CHECK(throws(make_error_code(ae::error::failed)));
  CHECK(throws(make_error_code(ae::warning::lookup_channel_timeout)));
  CHECK(throws(make_error_code(ae::error{int_min})));
  CHECK(throws(make_error_code(ae::warning{int_min})));
  CHECK(throws(make_error_condition(ae::condition::token)));
  CHECK(throws(make_error_condition(ae::condition{int_min})));
  CHECK(throws_in([] { return ae::to_string(ae::error::timedout); }));
  CHECK(std::error_code(ae::error::timedout).message() == "An API call timed out.");
}
