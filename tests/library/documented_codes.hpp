// Agora's page "Error Codes and Warning Codes" (Native SDK, updated on 9 July 2020), transcribed independently of the
// header, for the tests to hold it against. It never changes: what other sources say is in sdk_codes.hpp.
//
// CODE(value, documented name, enumerator, what the documented row says)
//
// The last part is as in transcription.hpp, in the words of this library.

#ifndef AGORA_ERRC_TESTS_DOCUMENTED_CODES_HPP
#define AGORA_ERRC_TESTS_DOCUMENTED_CODES_HPP

// clang-format off
#define DOCUMENTED_ERRORS(CODE) \
  CODE(0, ERR_OK, ok, "no error") \
  CODE(1, ERR_FAILED, failed, "general|not classified") \
  CODE(2, ERR_INVALID_ARGUMENT, invalid_argument, "argument|invalid|For example|channel name|illegal characters") \
  CODE(3, ERR_NOT_READY, not_ready, "module that the call needs|not ready") \
  CODE(4, ERR_NOT_SUPPORTED, not_supported, "SDK does not support this function") \
  CODE(5, ERR_REFUSED, refused, "request was rejected|internal to the SDK") \
  CODE(6, ERR_BUFFER_TOO_SMALL, buffer_too_small, "buffer|too small|returned data") \
  CODE(7, ERR_NOT_INITIALIZED, not_initialized, "API|before the SDK was initialized") \
  CODE(9, ERR_NO_PERMISSION, no_permission, "required permission is missing|internal to the SDK") \
  CODE(10, ERR_TIMEDOUT, timedout, "API|timed out|return the result of the execution|processing the request took too long") \
  CODE(11, ERR_CANCELED, canceled, "request was canceled|internal to the SDK|no API or callback event") \
  CODE(12, ERR_TOO_OFTEN, too_often, "too frequently|internal to the SDK") \
  CODE(13, ERR_BIND_SOCKET, bind_socket, "SDK could not bind|network socket|internal to the SDK|no API or callback event") \
  CODE(14, ERR_NET_DOWN, net_down, "network is not available|internal to the SDK|no API or callback event") \
  CODE(15, ERR_NET_NOBUFS, net_nobufs, "no network buffers|internal to the SDK|no API or callback event") \
  CODE(17, ERR_JOIN_CHANNEL_REJECTED, join_channel_rejected, "request to join the channel was rejected|Usually|in the channel already|joinChannel is called again") \
  CODE(18, ERR_LEAVE_CHANNEL_REJECTED, leave_channel_rejected, "request to leave the channel was rejected|Usually|left the channel already|leaveChannel is called again") \
  CODE(19, ERR_ALREADY_IN_USE, already_in_use, "resources|in use already|cannot be reused") \
  CODE(20, ERR_ABORTED, aborted, "gave up on the request|too many requests|internal to the SDK") \
  CODE(21, ERR_INIT_NET_ENGINE, init_net_engine, "SDK failed to initialize|On Windows|certain firewall settings|crash") \
  CODE(101, ERR_INVALID_APP_ID, invalid_app_id, "given App ID|invalid") \
  CODE(102, ERR_INVALID_TOKEN, invalid_token_102, "given token|is invalid") \
  CODE(109, ERR_TOKEN_EXPIRED, token_expired, "token has expired|not used|within five minutes|after it was generated|authorization timestamp|seconds since 1 January 1970|call expiration timestamp|exact time|can no longer use the Agora service|removed from the channel|ongoing call") \
  CODE(110, ERR_INVALID_TOKEN, invalid_token, "token is invalid|App Certificate|Console|mandatory|still uses the App ID|uid field of the token is mandatory|uid parameter of joinChannel|same uid") \
  CODE(111, ERR_CONNECTION_INTERRUPTED, connection_interrupted, "only|CONNECTION_INTERRUPTED callback|Agora Web SDK") \
  CODE(112, ERR_CONNECTION_LOST, connection_lost, "only|CONNECTION_LOST callback|Agora Web SDK") \
  CODE(113, ERR_NOT_IN_CHANNEL, not_in_channel, "user is not in the channel") \
  CODE(114, ERR_SIZE_TOO_LARGE, size_too_large, "data is too large") \
  CODE(115, ERR_BITRATE_LIMIT, bitrate_limit, "bitrate|limit") \
  CODE(116, ERR_TOO_MANY_DATA_STREAMS, too_many_data_streams, "too many data streams") \
  CODE(120, ERR_DECRYPTION_FAILED, decryption_failed, "Decryption failed") \
  CODE(123, ERR_CLIENT_IS_BANNED_BY_SERVER, client_is_banned_by_server, "server has banned the client") \
  CODE(124, ERR_WATERMARK_PARAM, watermark_param, "parameter|watermark file|wrong") \
  CODE(125, ERR_WATERMARK_PATH, watermark_path, "path|watermark file|wrong") \
  CODE(126, ERR_WATERMARK_PNG, watermark_png, "format|watermark file|wrong") \
  CODE(127, ERR_WATERMARKR_INFO, watermarkr_info, "information|watermark file|wrong") \
  CODE(128, ERR_WATERMARK_ARGB, watermark_argb, "data format|watermark file|wrong") \
  CODE(129, ERR_WATERMARK_READ, watermark_read, "watermark file could not be read") \
  CODE(1001, ERR_LOAD_MEDIA_ENGINE, load_media_engine, "media engine could not be loaded") \
  CODE(1002, ERR_START_CALL, start_call, "call could not be started|after the media engine was enabled") \
  CODE(1003, ERR_START_CAMERA, start_camera, "camera could not be started") \
  CODE(1004, ERR_START_VIDEO_RENDER, start_video_render, "video rendering module could not be started") \
  CODE(1005, ERR_ADM_GENERAL_ERROR, adm_general_error, "Audio Device Module: |general|not classified") \
  CODE(1006, ERR_ADM_JAVA_RESOURCE, adm_java_resource, "Audio Device Module: |Java resources") \
  CODE(1007, ERR_ADM_SAMPLE_RATE, adm_sample_rate, "Audio Device Module: |Setting the sampling frequency") \
  CODE(1008, ERR_ADM_INIT_PLAYOUT, adm_init_playout, "Audio Device Module: |Initializing the playback device") \
  CODE(1009, ERR_ADM_START_PLAYOUT, adm_start_playout, "Audio Device Module: |Starting the playback device") \
  CODE(1010, ERR_ADM_STOP_PLAYOUT, adm_stop_playout, "Audio Device Module: |Stopping the playback device") \
  CODE(1011, ERR_ADM_INIT_RECORDING, adm_init_recording, "Audio Device Module: |Initializing the recording device") \
  CODE(1012, ERR_ADM_START_RECORDING, adm_start_recording, "Audio Device Module: |Starting the recording device") \
  CODE(1013, ERR_ADM_STOP_RECORDING, adm_stop_recording, "Audio Device Module: |Stopping the recording device") \
  CODE(1015, ERR_ADM_RUNTIME_PLAYOUT_ERROR, adm_runtime_playout_error, "Audio Device Module: |playback error|run time") \
  CODE(1017, ERR_ADM_RUNTIME_RECORDING_ERROR, adm_runtime_recording_error, "Audio Device Module: |recording error|run time") \
  CODE(1018, ERR_ADM_RECORD_AUDIO_FAILED, adm_record_audio_failed, "Audio Device Module: |Recording failed") \
  CODE(1022, ERR_ADM_INIT_LOOPBACK, adm_init_loopback, "Audio Device Module: |Initializing the loopback device") \
  CODE(1023, ERR_ADM_START_LOOPBACK, adm_start_loopback, "Audio Device Module: |Starting the loopback device") \
  CODE(1359, ERR_ADM_NO_RECORDING_DEVICE, adm_no_recording_device, "Audio Device Module: |no recording device") \
  CODE(1360, ERR_ADM_NO_PLAYOUT_DEVICE, adm_no_playout_device, "Audio Device Module: |no playback device") \
  CODE(1501, ERR_VDM_CAMERA_NOT_AUTHORIZED, vdm_camera_not_authorized, "Video Device Module: |camera|not authorized") \
  CODE(1600, ERR_VCM_UNKNOWN_ERROR, vcm_unknown_error, "Video Device Module: |unknown error") \
  CODE(1601, ERR_VCM_ENCODER_INIT_ERROR, vcm_encoder_init_error, "Video Device Module: |Initializing the video encoder") \
  CODE(1602, ERR_VCM_ENCODER_ENCODE_ERROR, vcm_encoder_encode_error, "Video Device Module: |Encoding") \
  CODE(1603, ERR_VCM_ENCODER_SET_ERROR, vcm_encoder_set_error, "Video Device Module: |Setting the video encoder")

#define DOCUMENTED_WARNINGS(CODE) \
  CODE(8, WARN_INVALID_VIEW, invalid_view, "view|invalid|requires a view|video call") \
  CODE(16, WARN_INIT_VIDEO, init_video, "video function could not be initialized") \
  CODE(20, WARN_PENDING, pending, "pending|Usually|module|not ready|postponed") \
  CODE(103, WARN_NO_AVAILABLE_CHANNEL, no_available_channel, "no channel resources|server may be unable to allocate") \
  CODE(104, WARN_LOOKUP_CHANNEL_TIMEOUT, lookup_channel_timeout, "Looking up the channel timed out|when joining|Usually the network|too poor|reach the server") \
  CODE(105, WARN_LOOKUP_CHANNEL_REJECTED, lookup_channel_rejected, "refused|look up the channel|cannot handle|illegal") \
  CODE(106, WARN_OPEN_CHANNEL_TIMEOUT, open_channel_timeout, "Opening the channel timed out|once it has found it|Usually the network|too poor|reach the server") \
  CODE(107, WARN_OPEN_CHANNEL_REJECTED, open_channel_rejected, "refused|open the channel|cannot handle|illegal") \
  CODE(111, WARN_SWITCH_LIVE_VIDEO_TIMEOUT, switch_live_video_timeout, "Switching the live video|timed out") \
  CODE(118, WARN_SET_CLIENT_ROLE_TIMEOUT, set_client_role_timeout, "client role|timed out|live broadcast profile") \
  CODE(119, WARN_SET_CLIENT_ROLE_NOT_AUTHORIZED, set_client_role_not_authorized, "client|not authorized|role") \
  CODE(121, WARN_OPEN_CHANNEL_INVALID_TICKET, open_channel_invalid_ticket, "ticket|opening the channel|invalid") \
  CODE(701, WARN_AUDIO_MIXING_OPEN_ERROR, audio_mixing_open_error, "audio mixing could not be opened") \
  CODE(1014, WARN_ADM_RUNTIME_PLAYOUT_WARNING, adm_runtime_playout_warning, "Audio Device Module: |playback device|warning|run time") \
  CODE(1016, WARN_ADM_RUNTIME_RECORDING_WARNING, adm_runtime_recording_warning, "Audio Device Module: |recording device|warning|run time") \
  CODE(1019, WARN_ADM_RECORD_AUDIO_SILENCE, adm_record_audio_silence, "Audio Device Module: |No valid audio data") \
  CODE(1020, WARN_ADM_PLAYOUT_MALFUNCTION, adm_playout_malfunction, "Audio Device Module: |playback device does not work properly|fails") \
  CODE(1021, WARN_ADM_RECORD_MALFUNCTION, adm_record_malfunction, "Audio Device Module: |recording device does not work properly|fails") \
  CODE(1031, WARN_ADM_RECORD_AUDIO_LOWLEVEL, adm_record_audio_lowlevel, "Audio Device Module: |recorded|too quiet") \
  CODE(1032, WARN_ADM_PLAYOUT_AUDIO_LOWLEVEL, adm_playout_audio_lowlevel, "Audio Device Module: |played back|too quiet") \
  CODE(1033, WARN_ADM_RECORD_IS_OCCUPIED, adm_record_is_occupied, "Audio Device Module: |recording device|busy") \
  CODE(1051, WARN_ADM_HOWLING, adm_howling, "Audio Device Module: |Howling") \
  CODE(1052, WARN_ADM_GLITCH_STATE, adm_glitch_state, "Audio Device Module: |glitch state") \
  CODE(1053, WARN_ADM_IMPROPER_SETTINGS, adm_improper_settings, "Audio Device Module: |settings|unsuitable")
// clang-format on

#endif
