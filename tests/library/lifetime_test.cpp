// Codes at any time: before main, in the destructors of static objects, and in many threads.

#include <agora_errc.hpp>
#include <atomic>
#include <iterator>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "catch.hpp"

namespace ae = agora_errc;

const std::error_category* error_category_of_lookup_test();

namespace {

// Run before main, when nothing has used the library yet.
const std::error_code early = ae::from_result(-10);
const std::string early_message = early.message();
const bool early_is_timeout = early == std::errc::timed_out && early == ae::error::timedout;
const std::string early_warning = std::error_code(ae::warning::adm_howling).message();
const bool early_condition = std::error_code(ae::warning::adm_howling) == ae::condition::audio_device;

}  // namespace

TEST_CASE("codes work before main", "[lifetime]") {
  CHECK(early == ae::error::timedout);
  CHECK(early_message == "An API call timed out.");
  CHECK(early_is_timeout);
  CHECK(early_warning == std::error_code(ae::warning::adm_howling).message());
  CHECK(early_condition);
}

TEST_CASE("all files of a program share the object of a category", "[lifetime]") {
  CHECK(&ae::category<ae::error>() == error_category_of_lookup_test());
}

TEST_CASE("codes work in many threads at once", "[lifetime][threads]") {
  constexpr int thread_count = 16;
  std::atomic<int> waiting{thread_count};
  std::atomic<int> right{0};
  std::vector<std::thread> threads;
  threads.reserve(thread_count);
  for (int i = 0; i < thread_count; ++i) {
    threads.emplace_back([&] {
      --waiting;
      while (waiting > 0) std::this_thread::yield();
      int count = 0;
      for (const auto& row : ae::errors) {
        const auto code = ae::from_result(-static_cast<int>(row.code));
        if (code == row.code && ae::description(code) == row.description && !code.message().empty()) ++count;
        if ((code == ae::condition::token) == (row.condition == ae::condition::token)) ++count;
      }
      for (const auto& row : ae::connection_reasons) {
        const auto code = make_error_code(row.code);
        if (ae::description(code) == row.description && !code.message().empty()) ++count;
      }
      right += count;
    });
  }
  for (auto& thread : threads) thread.join();
  const auto expected = 2 * std::size(ae::errors) + std::size(ae::connection_reasons);
  CHECK(right == thread_count * static_cast<int>(expected));
}
