// What SDK 4.0 to 4.6 have beside the documented table, transcribed independently of the header: the codes that the
// table lacks, from the public headers of the SDK, and where the documentation of SDK 4.x or its users contradict the
// table.

#ifndef AGORA_ERRC_TESTS_NEWER_CODES_HPP
#define AGORA_ERRC_TESTS_NEWER_CODES_HPP

#include <agora_errc.hpp>
#include <string_view>

// The code, its name, and what its description must say, split by '|'; "" where there is to be no description.
template <class Code>
struct newer_code {
  Code code{};
  std::string_view name;
  std::string_view says;
};

inline constexpr newer_code<agora_errc::error> newer_errors[] = {
    {agora_errc::error{8}, "ERR_INVALID_STATE", "state|not allow"},
    {agora_errc::error{22}, "ERR_RESOURCE_LIMITED", "Resources could not be allocated|used them up"},
    {agora_errc::error{23}, "ERR_FUNC_IS_PROHIBITED", "not allowed until it is enabled|Console"},
    {agora_errc::error{103}, "ERR_NO_SERVER_RESOURCES", "no server resources|region"},
    {agora_errc::error{117}, "ERR_STREAM_MESSAGE_TIMEOUT",
     "data stream|did not arrive in time|5 seconds|reliably|in order"},
    {agora_errc::error{119}, "ERR_SET_CLIENT_ROLE_NOT_AUTHORIZED", "role|client|could not be switched"},
    {agora_errc::error{121}, "ERR_INVALID_USER_ID", "user ID|invalid"},
    {agora_errc::error{122}, "ERR_DATASTREAM_DECRYPTION_FAILED", "data stream could not be decrypted|wrong password"},
    {agora_errc::error{130}, "ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISH", "encrypted stream cannot be pushed|CDN"},
    {agora_errc::error{131}, "ERR_LICENSE_CREDENTIAL_INVALID", "license credential|invalid"},
    {agora_errc::error{134}, "ERR_INVALID_USER_ACCOUNT", "user account|invalid|character|length|not allowed"},
    {agora_errc::error{135}, "ERR_CERT_VERIFY_FAILURE", "certificate of the server|encryption|could not be verified"},
    {agora_errc::error{157}, "ERR_MODULE_NOT_FOUND", "library|left out|noise reduction|screen sharing"},
    {agora_errc::error{158}, "ERR_CERT_JSON_PART", ""},
    {agora_errc::error{159}, "ERR_CERT_JSON_INVAL", ""},
    {agora_errc::error{160}, "ERR_CERT_JSON_NOMEM", ""},
    {agora_errc::error{161}, "ERR_CERT_CUSTOM", ""},
    {agora_errc::error{162}, "ERR_CERT_CREDENTIAL", ""},
    {agora_errc::error{163}, "ERR_CERT_SIGN", ""},
    {agora_errc::error{164}, "ERR_CERT_FAIL", ""},
    {agora_errc::error{165}, "ERR_CERT_BUF", ""},
    {agora_errc::error{166}, "ERR_CERT_NULL", ""},
    {agora_errc::error{167}, "ERR_CERT_DUEDATE", ""},
    {agora_errc::error{168}, "ERR_CERT_REQUEST", ""},
    {agora_errc::error{200}, "ERR_PCMSEND_FORMAT", "PCM format|not supported"},
    {agora_errc::error{201}, "ERR_PCMSEND_BUFFEROVERFLOW", "PCM data|too fast|buffer overflows"},
    {agora_errc::error{250}, "ERR_RDT_USER_NOT_EXIST", "Reliable data transmission: |user|not exist"},
    {agora_errc::error{251}, "ERR_RDT_USER_NOT_READY", "Reliable data transmission: |user|not ready"},
    {agora_errc::error{252}, "ERR_RDT_DATA_BLOCKED", "Reliable data transmission: |data stream|blocked"},
    {agora_errc::error{253}, "ERR_RDT_CMD_EXCEED_LIMIT",
     "Reliable data transmission: |command stream|limit|100 commands a second|256 bytes"},
    {agora_errc::error{254}, "ERR_RDT_DATA_EXCEED_LIMIT",
     "Reliable data transmission: |data stream|limit|128 KB|4 Mbit a second"},
    {agora_errc::error{255}, "ERR_RDT_ENCRYPTION", "Reliable data transmission: |Encryption or decryption failed"},
    {agora_errc::error{428}, "ERR_LOGIN_ALREADY_LOGIN", ""},
    {agora_errc::error{1700}, "ERR_VIDEOEFFECT_ASSET_INVALID", "Video effect: |asset|damaged or incomplete"},
    {agora_errc::error{1701}, "ERR_VIDEOEFFECT_SAVE_FAILED",
     "Video effect: |configuration could not be saved|disk space|permission"},
    {agora_errc::error{1702}, "ERR_VIDEOEFFECT_ENGINE_INVALID", "Video effect: |engine|not initialized"},
    {agora_errc::error{1704}, "ERR_VIDEOEFFECT_NODE_NOT_ACTIVE",
     "Video effect: |node is not active until|addOrUpdateVideoEffect"},
    {agora_errc::error{1705}, "ERR_VIDEOEFFECT_INVALID_PARAM", "Video effect: |parameter|invalid or empty"},
    {agora_errc::error{1706}, "ERR_VIDEOEFFECT_NOT_SUPPORTED", "Video effect: |not supported|device"},
    {agora_errc::error{1707}, "ERR_VIDEOEFFECT_INVALID_BUNDLE_PATH",
     "Video effect: |path of the bundle|empty|not exist"},
    {agora_errc::error{2007}, "ERR_ADM_APPLICATION_LOOPBACK",
     "Audio Device Module: |loopback of an application could not be started"},
    {agora_errc::error{2008}, "ERR_ADM_APPLICATION_LOOPBACK_STOPPED",
     "Audio Device Module: |loopback of an application|stopped unexpectedly"},
    {agora_errc::error{2009}, "ERR_ADM_SYSTEM_LOOPBACK",
     "Audio Device Module: |loopback of the system could not be started"},
    {agora_errc::error{2010}, "ERR_ADM_SYSTEM_LOOPBACK_STOPPED",
     "Audio Device Module: |loopback of the system|stopped unexpectedly"},
    {agora_errc::error{2011}, "ERR_ADM_LOOPBACK_NO_PERMISSION", "Audio Device Module: |no permission|loopback"},
    {agora_errc::error{2012}, "ERR_ADM_LOOPBACK_SILENT_DETECTED", "Audio Device Module: |loopback|become silent"},
    {agora_errc::error{2013}, "ERR_ADM_LOOPBACK_SILENT_RECOVERED", "Audio Device Module: |loopback|no longer silent"},
};

inline constexpr newer_code<agora_errc::warning> newer_warnings[] = {
    {agora_errc::warning{122}, "WARN_OPEN_CHANNEL_TRY_NEXT_VOS", "tries another server"},
    {agora_errc::warning{131}, "WARN_CHANNEL_CONNECTION_UNRECOVERABLE",
     "connection of the channel|cannot be recovered"},
    {agora_errc::warning{132}, "WARN_CHANNEL_CONNECTION_IP_CHANGED", "IP address|connection|changed"},
    {agora_errc::warning{133}, "WARN_CHANNEL_CONNECTION_PORT_CHANGED", "port|connection|changed"},
    {agora_errc::warning{134}, "WARN_CHANNEL_SOCKET_ERROR", "socket error|joining|again"},
    {agora_errc::warning{1040}, "WARN_ADM_WINDOWS_NO_DATA_READY_EVENT",
     "Audio Device Module: |audio driver|abnormally|disabling and enabling|another driver"},
    {agora_errc::warning{1055}, "WARN_ADM_POP_STATE", "Audio Device Module: |pop state"},
    {agora_errc::warning{1060}, "WARN_ADM_REG_PHONE_LISTENNER_FAILED",
     "Audio Device Module: |No listener|state of the phone could be registered"},
    {agora_errc::warning{1322}, "WARN_ADM_WIN_CORE_NO_RECORDING_DEVICE", "Audio Device Module: |no recording device"},
    {agora_errc::warning{1323}, "WARN_ADM_WIN_CORE_NO_PLAYOUT_DEVICE", "Audio Device Module: |no playback device"},
    {agora_errc::warning{1324}, "WARN_ADM_WIN_CORE_IMPROPER_CAPTURE_RELEASE",
     "Audio Device Module: |recording device|not released properly"},
};

// What the sentence "In SDK 4.x ..." of an error must say; no other code has one.
struct later_fact {
  int value;
  std::string_view says;
};

inline constexpr later_fact later_facts[] = {
    {5, "returned|engine failed to initialize|channel name is empty|channel of that name is joined already"},
    {9, "returned|user has not given the app permission|audio or video devices|audience member|sendStreamMessage"},
    {12, "returned|sendStreamMessage|too often"},
    {20, "returned|too many requests"},
    {102, "ERR_INVALID_CHANNEL_NAME|headers since 2018|channel name is not valid"},
    {109, "deprecated|onConnectionStateChanged|CONNECTION_CHANGED_TOKEN_EXPIRED (9)"},
    {110, "deprecated|onConnectionStateChanged|CONNECTION_CHANGED_INVALID_TOKEN (8)"},
    {111, "native platforms too|lost for more than 4 seconds"},
    {112, "native platforms too|no connection for 10 seconds"},
};

#endif
