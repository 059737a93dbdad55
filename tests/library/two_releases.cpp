// Built by compile_test.py, each time with one of two releases of the header, as the files `older`
// and `newer` and as the main function of a program that has both.

#include <agora_errc.hpp>
#include <cstdio>
#include <iterator>
#include <string>
#include <system_error>

#ifndef MAIN

// The text of a code, which another file may have made.
std::string TEXT(const std::error_code& code) { return agora_errc::to_string(code); }

// The rows of this file's table that it does not find, by value or name.
int RELEASE(int value, std::size_t& rows, std::error_code& code, std::error_code& to_come) {
  int lost = 0;
  for (const auto& row : agora_errc::errors) {
    const auto* const named = agora_errc::find<agora_errc::error>(row.name);
    if (find(row.code) != &row || named == nullptr || named->name != row.name) ++lost;
  }
  rows = std::size(agora_errc::errors);
  code = agora_errc::error::vcm_encoder_set_error;
  to_come = agora_errc::error{value};
  return lost;
}

#else

int older(int value, std::size_t& rows, std::error_code& code, std::error_code& to_come);
int newer(int value, std::size_t& rows, std::error_code& code, std::error_code& to_come);
std::string older_text(const std::error_code& code);
std::string newer_text(const std::error_code& code);

int main() {
  std::size_t older_rows = 0;
  std::size_t newer_rows = 0;
  std::error_code of_older;
  std::error_code of_newer;
  std::error_code unknown;
  std::error_code known;
  const auto value = static_cast<int>(std::end(agora_errc::errors)[-1].code) + 1;  // which only the newer one knows
  const auto lost = older(value, older_rows, of_older, unknown) + newer(value, newer_rows, of_newer, known);
  const auto own = agora_errc::error::vcm_encoder_set_error;
  const auto is_right = lost == 0 && older_rows == std::size(agora_errc::errors) && newer_rows > older_rows &&
                        &of_older.category() != &of_newer.category() && of_older == own && of_newer == own &&
                        of_newer == agora_errc::condition::video_device && agora_errc::name(of_newer) == name(own) &&
                        known == agora_errc::error{value} && unknown == agora_errc::error{value} &&
                        known.message() != unknown.message() && agora_errc::name(known).empty() &&
                        newer_text(unknown) == newer_text(known) && newer_text(of_older) == older_text(of_newer) &&
                        older_text(known) != newer_text(known);
  if (!is_right) std::printf("%d lost of %zu and %zu rows\n", lost, older_rows, newer_rows);
  return is_right ? 0 : 1;
}

#endif
