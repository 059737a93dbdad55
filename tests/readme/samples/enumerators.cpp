#include <agora_errc.hpp>
#include <string>

std::string advice(const std::error_code& ec) {
  using agora_errc::error;
  if (ec != error{ec.value()}) return "";  // a warning, or no code of Agora's
  switch (error{ec.value()}) {
    case error::join_channel_rejected: return "leave the channel first";
    case error::client_is_banned_by_server: return "join another channel";
    default: return ec.message();
  }
}
