#include <agora_errc.hpp>
#include <iostream>

static_assert(agora_errc::name(agora_errc::error::timedout) == "ERR_TIMEDOUT");
static_assert(agora_errc::find(agora_errc::error{12345}) == nullptr);
static_assert(agora_errc::find<agora_errc::warning>("WARN_PENDING")->code == agora_errc::warning::pending);

void print_errors() {
  for (const auto& row : agora_errc::errors) {
    std::cout << static_cast<int>(row.code) << ' ' << row.name << ": " << row.description << '\n';
  }
}
