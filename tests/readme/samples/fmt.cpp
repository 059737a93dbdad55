#include <agora_errc.hpp>
#include <string>

#ifdef HAS_FMT
#include <fmt/ostream.h>

std::string in_words(const std::error_code& ec) {
  return fmt::format("{} {}: {}", fmt::streamed(ec), agora_errc::name(ec), ec.message());
}
#endif
