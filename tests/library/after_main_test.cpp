// Codes work in the destructor of a static object that is older than the categories, and so
// outlives whatever the program destroys of them. Not a Catch2 test, since it ends after main.

#include <agora_errc.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

namespace ae = agora_errc;

namespace {

// What the categories are kept by must never destroy.
bool destroyed = false;
struct witness {  // NOLINT(cppcoreguidelines-special-member-functions): there is just one
  ~witness() { destroyed = true; }
};

struct last_user {  // NOLINT(cppcoreguidelines-special-member-functions): there is just one
  std::error_code code;
  std::string message;

  ~last_user() {
    const auto is_right = !destroyed && code == ae::error::timedout && code == std::errc::timed_out &&
                          code.message() == message &&
                          make_error_code(ae::warning::pending).message() == "The request is pending." &&
                          ae::from_result(-110) == ae::condition::token;
    if (!is_right) (void)std::fputs("after_main_test: a code is wrong after main\n", stderr);
    std::_Exit(is_right ? EXIT_SUCCESS : EXIT_FAILURE);
  }
};

last_user user;

}  // namespace

int main() {
  user.code = ae::from_result(-10);  // the first use of the category
  user.message = user.code.message();
  (void)ae::detail::instance<witness>();
  return EXIT_FAILURE;  // unless the destructor is reached
}
