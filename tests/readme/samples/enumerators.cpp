#include <agora_errc.hpp>
#include <string>

std::string next_step(const std::error_code& ec) {
  using agora_errc::error;
  if (!agora_errc::is<error>(ec)) return "";  // a reason, a warning, or not Agora's
  switch (error{ec.value()}) {
    case error::join_channel_rejected: return "leave the channel first";
    case error::invalid_user_account: return "choose another user account";
    case error::module_not_found: return "add the library to the app";
    default: return ec.message();  // new releases of the SDK add codes
  }
}
