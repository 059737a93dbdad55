// What other sources than Agora's page of 2020 say: the codes that the page lacks, all that the public C++ headers of
// SDK 2.1 to 4.6.4 have; in which releases each code is; and what else is said of the page's codes. Transcribed
// independently of the header, for the tests to hold it against.
//
// The parts of a text are as in transcription.hpp. A source in brackets holds for the parts behind it:
// H2, H3, H    public C++ headers of SDK 2.x, 3.x, 4.x
// D3, D        Agora's documentation of 3.x (error_rtc.md of AgoraIO/agora_doc_source), of 4.x (AgoraIO/Docs-Source)
// R            what users and Agora's support report
// W            enums of the wrappers of 3.7, of which there is no public header
// A            our own advice

#ifndef AGORA_ERRC_TESTS_SDK_CODES_HPP
#define AGORA_ERRC_TESTS_SDK_CODES_HPP

// clang-format off
// What later sources say of the errors of the page.
#define LATER_ERRORS(LATER) \
  LATER(ok, "all", {}, {}, "") \
  LATER(failed, "all", {}, {}, "[D3, D, H] Calling the method again") \
  LATER(invalid_argument, "all", {}, errc::invalid_argument, "[H] joinChannel|malformed token, user ID or option|[H, R] platform that lacks them|[R] before the channel is joined") \
  LATER(not_ready, "all", {}, {}, "[D3, D, H] engine failed to initialize|audio module is disabled|file of the SDK|channel to be joined first|rate and complain need it to be left|[H] extension is missing|takeSnapshot called too often|[H2, H3] no screen is shared yet|[H2, H3, H] Check the audio device|initialize the engine again|[R] setEnableSpeakerphone") \
  LATER(not_supported, "all", {}, errc::not_supported, "[D, H] not in this state or on this device|[D3, D, H3, H] encryption mode is wrong|library cannot be loaded|[H2, H3] channel profile is not live broadcasting|[H3] recording is going on|[D3, H3, H] version of Android is not up to the function|beauty effect|[H] Voice SDK has no video|[R] Flutter SDK on the web") \
  LATER(refused, "all", {}, {}, "[D3, D, H] Initializing the engine again or choosing another channel name|[H2, H3, H] Documentation of some releases|methods return it|[D3, D, H] engine failed to initialize|channel name is empty|channel of that name is joined already|[H] no echo test to stop|[D3, H3] In SDK 3.x|publish to another channel already|call switchChannel as a host|[H] In SDK 4.x|no media relay to pause, resume or stop") \
  LATER(buffer_too_small, "all", {}, {}, "") \
  LATER(not_initialized, "all", {}, {}, "[D3, D, H] Create and initialize the engine first|[R] initialization may have failed|released already") \
  LATER(no_permission, "all", {}, errc::permission_denied, "[H2, H3, H] Documentation of some releases|that of others does not|[D3, D, H3, H] user's permission for audio or video devices|[H, R] sendStreamMessage|only hosts|[R] user is audience|[A] Ask for the permission|switch the role") \
  LATER(timedout, "all", {}, errc::timed_out, "[H2, H3, H, D3, D] more than 10 seconds") \
  LATER(canceled, "all", {}, errc::operation_canceled, "") \
  LATER(too_often, "all", {}, {}, "[H2, H3, H] Documentation of some releases|[H3] methods return it|uploadLogFile|more than once a minute|[R] sendStreamMessage|[A] Call the method less often") \
  LATER(bind_socket, "all", {}, {}, "") \
  LATER(net_down, "all", {}, errc::network_down, "") \
  LATER(net_nobufs, "2, 3", {}, errc::no_buffer_space, "") \
  LATER(join_channel_rejected, "all", {}, {}, "[D3, D, H3, H] startEchoTest has not been stopped|stopEchoTest|[H3, H] leaveChannel has not been called since the connection failed|the user was banned|leaveChannel before joining|[R] twice at once|hot restart|old engine may still be in the channel|[H3] Headers of SDK 3.2 to 3.6|expired token|[D, H] onConnectionStateChanged says that the user is in the channel|[D3] stop calling the method") \
  LATER(leave_channel_rejected, "all", {}, {}, "[H2, H3, H, D3, D] no channel was joined|Nothing has to be done") \
  LATER(already_in_use, "all", {}, errc::device_or_resource_busy, "[H2, H3, H] stream to a CDN has the same URL|[H] Use another URL") \
  LATER(aborted, "all", {}, {}, "[H2, H3, H] Documentation of some releases|that of others does not|[H2] In SDK 2.3 and 2.4|connection to the server of a CDN was lost|streaming stopped") \
  LATER(init_net_engine, "all", {}, {}, "") \
  LATER(invalid_app_id, "all", condition::app_id, {}, "[H] Usually its format is wrong|Initialize the engine|[R] empty, mistyped or a placeholder|[H2, H3, H, D3, D] a valid App ID|join the channel again") \
  LATER(invalid_token_102, "all", condition::channel_name, {}, "[H2, H3, H] channel name|ERR_INVALID_CHANNEL_NAME|longer than 64 bytes|character that is not allowed|Join again with a valid channel name|[D3, D, H] parameter is of the wrong type|[R] new token does not help") \
  LATER(token_expired, "all", condition::token, {}, "[H2, H3] older documentation|[H3, H] within 24 hours|[H] onError may still report|join the channel again with it|[H, D3, D] new token from your server|renewToken|[H2, H3, D3, D] deprecated|CONNECTION_CHANGED_TOKEN_EXPIRED (9)|[H2, H3, D3] since SDK 2.4.1") \
  LATER(invalid_token, "all", condition::token, {}, "[D, R] token for the uid 0 fits any uid|[R] temporary token of the Console|uid is not checked|works where your own fails|[H] another App ID or channel|project has no App Certificate|Join with a token for the same App ID, channel and uid|[H2, H3, D3, D] deprecated|CONNECTION_CHANGED_INVALID_TOKEN (8)|[H2, H3, D3] since SDK 2.4.1") \
  LATER(connection_interrupted, "all", condition::connection, errc::connection_aborted, "[H2, H3, H, D3, D] connection was interrupted|[H2, H3, H] Documentation of some releases|[D3, D, H] native platforms|more than 4 seconds") \
  LATER(connection_lost, "all", condition::connection, errc::connection_reset, "[H2, H3, H, D3, D] connection was lost|[H2, H3, H] Documentation of some releases|[D3, D, H] native platforms|10 seconds in which the SDK failed to reconnect") \
  LATER(not_in_channel, "all", {}, errc::not_connected, "[H2, H, D] sendStreamMessage|channel to be joined first") \
  LATER(size_too_large, "all", {}, errc::message_size, "[H2, H3, H, D3, D] sendStreamMessage|longer than 1024 bytes") \
  LATER(bitrate_limit, "all", {}, {}, "[H2, H3, H, D3, D] faster than sendStreamMessage allows|in bytes|depends on the release|[H2, H3, H] messages a second") \
  LATER(too_many_data_streams, "all", {}, {}, "[H2, H3, H, D3, D] at most five|createDataStream") \
  LATER(decryption_failed, "all", {}, {}, "[H2, H3, H, D3, D] password may differ|Check the password|join the channel again") \
  LATER(client_is_banned_by_server, "all", condition::banned, {}, "[H3, D3, D] kicked out of the channel|[A] Leave it|join it again when the ban has ended") \
  LATER(watermark_param, "2, 3", condition::watermark, {}, "") \
  LATER(watermark_path, "2, 3", condition::watermark, {}, "") \
  LATER(watermark_png, "2, 3", condition::watermark, {}, "[D3] Only PNG files are supported") \
  LATER(watermarkr_info, "2, 3", condition::watermark, {}, "") \
  LATER(watermark_argb, "2, 3", condition::watermark, {}, "") \
  LATER(watermark_read, "2, 3", condition::watermark, {}, "") \
  LATER(load_media_engine, "all", {}, {}, "") \
  LATER(start_call, "2, 3", {}, {}, "[D3] Joining the channel again may help") \
  LATER(start_camera, "2, 3", condition::video_device, {}, "[D3, R] Another app may use it|[R] permission may be missing|[D3] Joining the channel again may help|[H2, H3, D3] Since SDK 2.4.1|deprecated|[D3] onLocalVideoStateChanged|[H2, H3, D3] reason 4 (capture failure)") \
  LATER(start_video_render, "2, 3", {}, {}, "") \
  LATER(adm_general_error, "all", condition::audio_device, {}, "[H2, H3, H, D3, D] Another app may use the device|[R] permission may be missing|[D3] Joining the channel again may help|[R] A running call may go on") \
  LATER(adm_java_resource, "2, 3", condition::audio_device, {}, "[D3] short of memory or storage|Restarting it") \
  LATER(adm_sample_rate, "2, 3", condition::audio_device, {}, "") \
  LATER(adm_init_playout, "all", condition::audio_device, {}, "[D3, H, D] Another app may use it|Joining the channel again may help|[R] A running call may go on") \
  LATER(adm_start_playout, "all", condition::audio_device, {}, "[D3, H, D] The device may be defective|[R] On Android|another app may use it while this app is not in call mode|on iOS|CallKit may have it|[D3] Joining the channel again may help|[R] A running call may go on") \
  LATER(adm_stop_playout, "all", condition::audio_device, {}, "") \
  LATER(adm_init_recording, "all", condition::audio_device, {}, "[D3, H, D] The device may be defective|[R] permission may be missing|[R] On Android|another app may use it while this app is not in call mode|on iOS|CallKit may have it|[D3, H, D] Joining the channel again may help|[R] A running call may go on") \
  LATER(adm_start_recording, "all", condition::audio_device, {}, "[D3, H, D] The device may be defective|[R] permission may be missing|[R] On Android|another app may use it while this app is not in call mode|on iOS|CallKit may have it|[D3] Joining the channel again may help|[R] A running call may go on") \
  LATER(adm_stop_recording, "all", condition::audio_device, {}, "") \
  LATER(adm_runtime_playout_error, "2, 3", condition::audio_device, {}, "[H2, H3, D3] The device may be defective|[R] On Android|another app may use it while this app is not in call mode|on iOS|CallKit may have it|[H2, H3, D3] Joining the channel again may help") \
  LATER(adm_runtime_recording_error, "2, 3", condition::audio_device, {}, "[D3] The device may be defective|[R] On Android|another app may use it while this app is not in call mode|on iOS|CallKit may have it|[D3] Joining the channel again may help") \
  LATER(adm_record_audio_failed, "2, 3", condition::audio_device, {}, "") \
  LATER(adm_init_loopback, "2, 3", condition::audio_device, {}, "") \
  LATER(adm_start_loopback, "2, 3", condition::audio_device, {}, "") \
  LATER(adm_no_recording_device, "2, 3", condition::audio_device, errc::no_such_device, "[D3] may be unplugged|another app may use it") \
  LATER(adm_no_playout_device, "2, 3", condition::audio_device, errc::no_such_device, "[D3] may be unplugged|another app may use it") \
  LATER(vdm_camera_not_authorized, "all", condition::video_device, errc::permission_denied, "[D3, H, D] user has to give the app the permission") \
  LATER(vcm_unknown_error, "2, 3", condition::video_device, {}, "") \
  LATER(vcm_encoder_init_error, "2, 3", condition::video_device, {}, "[D3] Joining the channel again may help") \
  LATER(vcm_encoder_encode_error, "2, 3", condition::video_device, {}, "[D3] Joining the channel again may help") \
  LATER(vcm_encoder_set_error, "2, 3", condition::video_device, {}, "")

#define SDK_ERRORS(CODE) \
  CODE(8, ERR_INVALID_STATE, invalid_state, "4", {}, {}, "[H] present state does not allow the call|For example|startEchoTest has not been followed by stopEchoTest|channel is not joined or is joined already|Calling stopEchoTest, stopScreenCapture or joinChannel first|profile is not live broadcasting|screen is shared already|user is audience|[D] callbacks in the log of the SDK") \
  CODE(22, ERR_RESOURCE_LIMITED, resource_limited, "all", {}, {}, "[H2, H3, H, D3, D] Resources could not be allocated|app or the system has used up the resources|[H2, H3] too few for a stream to a CDN (SDK 2.9 to 3.2)|[H3, H] audio effect|was not found|path of the file|[H] metronome") \
  CODE(23, ERR_FUNC_IS_PROHIBITED, func_is_prohibited, "4", {}, errc::operation_not_permitted, "[H] function is not allowed until it is enabled|Console|Agora support") \
  CODE(103, ERR_NO_SERVER_RESOURCES, no_server_resources, "3, 4", {}, {}, "[H3, H, D3, D] no server resources in the region that was set|another region when the engine is initialized") \
  CODE(117, ERR_STREAM_MESSAGE_TIMEOUT, stream_message_timeout, "all", {}, errc::timed_out, "[H2, H3, H, D3, D] message of a data stream did not arrive in time|[H2, H3, H, D] 5 seconds if it is sent reliably|[D] in order|receiver gets the error|onStreamMessageError and not in onError") \
  CODE(119, ERR_SET_CLIENT_ROLE_NOT_AUTHORIZED, set_client_role_not_authorized, "all", {}, errc::operation_not_permitted, "[H2, H3, H, D3, D] role of the client could not be switched|client is not authorized|[H2, H3, H, D] Joining the channel again") \
  CODE(121, ERR_INVALID_USER_ID, invalid_user_id, "4", {}, {}, "[H, D] user ID is invalid|[H] Join the channel with a valid user ID") \
  CODE(122, ERR_DATASTREAM_DECRYPTION_FAILED, datastream_decryption_failed, "4", {}, {}, "[H] data stream could not be decrypted|password is wrong|sender does not encrypt|Check the password|join the channel again") \
  CODE(130, ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISH, encrypted_stream_not_allowed_publish, "all", {}, {}, "[H2, H3, H, D3, D] encrypted stream cannot be pushed to a CDN|[H2, H3, H, D3] Encryption was enabled when streaming was to start|[H2, H3] in SDK 2.x and 3.x with addPublishStreamUrl") \
  CODE(131, ERR_LICENSE_CREDENTIAL_INVALID, license_credential_invalid, "4", {}, {}, "[H] license credential is invalid") \
  CODE(134, ERR_INVALID_USER_ACCOUNT, invalid_user_account, "all", {}, {}, "[H2, H3, H, D3, D] user account is invalid|[H2, H3, H] at most 255 bytes|[H] Usually its format is wrong|89 characters|joinChannelWithUserAccount") \
  CODE(135, ERR_CERT_VERIFY_FAILURE, cert_verify_failure, "4", {}, {}, "[H] With encryption enabled|certificate of the server could not be verified") \
  CODE(151, ERR_PUBLISH_STREAM_CDN_ERROR, publish_stream_cdn_error, "2, 3", {}, {}, "[H2, H3, D3] Streaming to a CDN: |Removing its URL and adding a new one|[D3] could not be pushed") \
  CODE(152, ERR_PUBLISH_STREAM_NUM_REACH_LIMIT, publish_stream_num_reach_limit, "2, 3", {}, {}, "[H2, H3, D3] Streaming to a CDN: |host|more than 10 URLs|Remove unneeded URLs") \
  CODE(153, ERR_PUBLISH_STREAM_NOT_AUTHORIZED, publish_stream_not_authorized, "2, 3", {}, errc::operation_not_permitted, "[H2, H3, D3] Streaming to a CDN: |host tried to change the URL of another host|Check the logic of the app") \
  CODE(154, ERR_PUBLISH_STREAM_INTERNAL_SERVER_ERROR, publish_stream_internal_server_error, "2, 3", {}, {}, "[H2, H3, D3] Streaming to a CDN: |error occurred on Agora's streaming server|Publishing again with addPublishStreamUrl") \
  CODE(155, ERR_PUBLISH_STREAM_NOT_FOUND, publish_stream_not_found, "2, 3", {}, {}, "[H2, H3, D3] Streaming to a CDN: |server could not find the stream") \
  CODE(156, ERR_PUBLISH_STREAM_FORMAT_NOT_SUPPORTED, publish_stream_format_not_supported, "2, 3", {}, errc::not_supported, "[H2, H3, D3] Streaming to a CDN: |format of the URL is not supported|Check the format of the URL") \
  CODE(157, ERR_MODULE_NOT_FOUND, module_not_found, "3, 4", {}, {}, "[H3, H] library that the call needs was left out of the app|noise reduction|[H3] from SDK 3.5.1 on, of super resolution|[H] In SDK 4.x the code is also ERR_CERT_RAW|cause is not documented|[R] screen sharing|[A] Add the missing library") \
  CODE(158, ERR_CERT_JSON_PART, cert_json_part, "3, 4", {}, {}, "[H3] app lacks the library of super resolution (SDK 3.x)|[H] cause is not documented (SDK 4.x)") \
  CODE(159, ERR_CERT_JSON_INVAL, cert_json_inval, "4", {}, {}, "") \
  CODE(160, ERR_CERT_JSON_NOMEM, cert_json_nomem, "3, 4", {}, {}, "[H3] Audio is being recorded already (SDK 3.x)|In SDK 3.x stopAudioRecording has to be called|[H] cause is not documented (SDK 4.x)") \
  CODE(161, ERR_CERT_CUSTOM, cert_custom, "4", {}, {}, "") \
  CODE(162, ERR_CERT_CREDENTIAL, cert_credential, "4", {}, {}, "") \
  CODE(163, ERR_CERT_SIGN, cert_sign, "4", {}, {}, "") \
  CODE(164, ERR_CERT_FAIL, cert_fail, "4", {}, {}, "") \
  CODE(165, ERR_CERT_BUF, cert_buf, "4", {}, {}, "") \
  CODE(166, ERR_CERT_NULL, cert_null, "4", {}, {}, "") \
  CODE(167, ERR_CERT_DUEDATE, cert_duedate, "4", {}, {}, "") \
  CODE(168, ERR_CERT_REQUEST, cert_request, "4", {}, {}, "") \
  CODE(200, ERR_PCMSEND_FORMAT, pcmsend_format, "4", {}, errc::not_supported, "[H] PCM format is not supported") \
  CODE(201, ERR_PCMSEND_BUFFEROVERFLOW, pcmsend_bufferoverflow, "4", {}, errc::no_buffer_space, "[H] buffer overflowed|PCM data was sent too fast") \
  CODE(250, ERR_RDT_USER_NOT_EXIST, rdt_user_not_exist, "4", {}, {}, "[H] Reliable data transmission: |user does not exist") \
  CODE(251, ERR_RDT_USER_NOT_READY, rdt_user_not_ready, "4", {}, {}, "[H] Reliable data transmission: |transmission with the user is not ready") \
  CODE(252, ERR_RDT_DATA_BLOCKED, rdt_data_blocked, "4", {}, {}, "[H] Reliable data transmission: |data stream is blocked") \
  CODE(253, ERR_RDT_CMD_EXCEED_LIMIT, rdt_cmd_exceed_limit, "4", {}, {}, "[H] Reliable data transmission: |command stream exceeds its limit|At most 100 commands a second|at most 256 bytes each") \
  CODE(254, ERR_RDT_DATA_EXCEED_LIMIT, rdt_data_exceed_limit, "4", {}, {}, "[H] Reliable data transmission: |data stream exceeds its limit|At most 128 KB at once|4 Mbit a second") \
  CODE(255, ERR_RDT_ENCRYPTION, rdt_encryption, "4", {}, {}, "[H] Reliable data transmission: |Encryption or decryption failed") \
  CODE(428, ERR_LOGIN_ALREADY_LOGIN, login_already_login, "all", {}, {}, "") \
  CODE(1027, ERR_ADM_NO_PERMISSION, adm_no_permission, "2, 3", condition::audio_device, errc::permission_denied, "[H3, D3] app has no permission to record|Ask the user for the permission|[D3] Another app may also be using the recording device") \
  CODE(1033, ERR_ADM_RECORD_AUDIO_IS_ACTIVE, adm_record_audio_is_active, "2, 3", condition::audio_device, errc::device_or_resource_busy, "[H3, D3] recording device is busy") \
  CODE(1101, ERR_ADM_ANDROID_JNI_JAVA_RESOURCE, adm_android_jni_java_resource, "2, 3", condition::audio_device, {}, "[H3, D3] On Android, |Java resources|[H3] fatal exception|[D3] short of memory or storage|Restarting it") \
  CODE(1108, ERR_ADM_ANDROID_JNI_NO_RECORD_FREQUENCY, adm_android_jni_no_record_frequency, "2, 3", condition::audio_device, {}, "[H3, D3] On Android, |recording frequency is lower than 50|[D3] Hz|[H3, D3] 0|recording has not started|permission to record may be missing") \
  CODE(1109, ERR_ADM_ANDROID_JNI_NO_PLAYBACK_FREQUENCY, adm_android_jni_no_playback_frequency, "2, 3", condition::audio_device, {}, "[H3, D3] On Android, |playback frequency is lower than 50|[D3] Hz|[H3, D3] 0|playback has not started|too many instances of AudioTrack") \
  CODE(1111, ERR_ADM_ANDROID_JNI_JAVA_START_RECORD, adm_android_jni_java_start_record, "2, 3", condition::audio_device, {}, "[H3] On Android, |AudioRecord could not be started|[H3, D3] error of the system|Restarting the app or the device|granting permission to record") \
  CODE(1112, ERR_ADM_ANDROID_JNI_JAVA_START_PLAYBACK, adm_android_jni_java_start_playback, "2, 3", condition::audio_device, {}, "[H3] On Android, |AudioTrack could not be started|[H3, D3] error of the system|Restarting the app or the device|[H3] to play (as the headers say)|[D3] to record (as Agora's documentation says)|[H3, D3] may be missing") \
  CODE(1115, ERR_ADM_ANDROID_JNI_JAVA_RECORD_ERROR, adm_android_jni_java_record_error, "2, 3", condition::audio_device, {}, "[H3] On Android, |AudioRecord returned an error|[D3] permission to record may be missing|network may be bad|[H3] SDK starts AudioRecord again by itself") \
  CODE(1151, ERR_ADM_ANDROID_OPENSL_CREATE_ENGINE, adm_android_opensl_create_engine, "2, 3", condition::audio_device, {}, "[H3] On Android, |creating the OpenSL engine failed") \
  CODE(1153, ERR_ADM_ANDROID_OPENSL_CREATE_AUDIO_RECORDER, adm_android_opensl_create_audio_recorder, "2, 3", condition::audio_device, {}, "[H3] On Android, |creating the OpenSL recorder failed") \
  CODE(1156, ERR_ADM_ANDROID_OPENSL_START_RECORDER_THREAD, adm_android_opensl_start_recorder_thread, "2, 3", condition::audio_device, {}, "[H3] On Android, |recording with OpenSL could not be started") \
  CODE(1157, ERR_ADM_ANDROID_OPENSL_CREATE_AUDIO_PLAYER, adm_android_opensl_create_audio_player, "2, 3", condition::audio_device, {}, "[H3] On Android, |creating the OpenSL player failed") \
  CODE(1160, ERR_ADM_ANDROID_OPENSL_START_PLAYER_THREAD, adm_android_opensl_start_player_thread, "2, 3", condition::audio_device, {}, "[H3] On Android, |playback with OpenSL could not be started") \
  CODE(1201, ERR_ADM_IOS_INPUT_NOT_AVAILABLE, adm_ios_input_not_available, "2, 3", condition::audio_device, {}, "[H3, D3] On iOS, |no audio input|category of the audio session may be wrong|another app may use the input|Ending the other apps and joining the channel again") \
  CODE(1206, ERR_ADM_IOS_ACTIVATE_SESSION_FAIL, adm_ios_activate_session_fail, "2, 3", condition::audio_device, {}, "[H3, D3] On iOS, |activating the audio session failed|[D3] settings for recording may be wrong|[R] app may be in the background|system may have interrupted the audio") \
  CODE(1210, ERR_ADM_IOS_VPIO_INIT_FAIL, adm_ios_vpio_init_fail, "2, 3", condition::audio_device, {}, "[H3, D3] On iOS, |initializing the audio device failed|Usually its parameters are wrong") \
  CODE(1213, ERR_ADM_IOS_VPIO_REINIT_FAIL, adm_ios_vpio_reinit_fail, "2, 3", condition::audio_device, {}, "[H3, D3] On iOS, |reinitializing the audio device failed|Usually its parameters are wrong") \
  CODE(1214, ERR_ADM_IOS_VPIO_RESTART_FAIL, adm_ios_vpio_restart_fail, "2, 3", condition::audio_device, {}, "[H3, D3] On iOS, |[H3] restarting the audio unit failed|[D3] Usually|[H3, D3] category of the audio session does not fit|[H3] settings of the audio unit") \
  CODE(1219, ERR_ADM_IOS_SET_RENDER_CALLBACK_FAIL, adm_ios_set_render_callback_fail, "2, 3", condition::audio_device, {}, "[H3] On iOS, |setting the rendering callback failed") \
  CODE(1221, ERR_ADM_IOS_SESSION_SAMPLERATR_ZERO, adm_ios_session_sampleratr_zero, "2, 3", condition::audio_device, {}, "[H3] On iOS, |sample rate of the audio session is zero") \
  CODE(1301, ERR_ADM_WIN_CORE_INIT, adm_win_core_init, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[D3] initializing the audio module failed|[H3] The audio driver does not work properly or is incompatible|[H3, D3] Disabling and enabling the device or restarting the computer") \
  CODE(1303, ERR_ADM_WIN_CORE_INIT_RECORDING, adm_win_core_init_recording, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[H3] initializing the recording device failed|[H3] The recording driver does not work properly or is incompatible|[H3, D3] Disabling and enabling the device or restarting the computer") \
  CODE(1306, ERR_ADM_WIN_CORE_INIT_PLAYOUT, adm_win_core_init_playout, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[D3] initializing the playback device failed|[H3] The playback driver does not work properly or is incompatible|[H3, D3] Disabling and enabling the device or restarting the computer") \
  CODE(1307, ERR_ADM_WIN_CORE_INIT_PLAYOUT_NULL, adm_win_core_init_playout_null, "2, 3", condition::audio_device, errc::no_such_device, "[H3, D3] On Windows, |[D3] playback could not be initialized|[H3, D3] no playback device|Connect one") \
  CODE(1309, ERR_ADM_WIN_CORE_START_RECORDING, adm_win_core_start_recording, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[D3] recording could not be started|[H3] The audio driver does not work properly or is incompatible|[H3, D3] Disabling and enabling the device or restarting the computer") \
  CODE(1311, ERR_ADM_WIN_CORE_CREATE_REC_THREAD, adm_win_core_create_rec_thread, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[D3] creating the thread for recording failed|[H3, D3] Memory is low|computer is too slow|Restarting the computer or using another one") \
  CODE(1314, ERR_ADM_WIN_CORE_CAPTURE_NOT_STARTUP, adm_win_core_capture_not_startup, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[D3] recording did not start|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1319, ERR_ADM_WIN_CORE_CREATE_RENDER_THREAD, adm_win_core_create_render_thread, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[D3] creating the thread for playback failed|[H3, D3] Memory is low|computer is too slow|Restarting the computer or using another one") \
  CODE(1320, ERR_ADM_WIN_CORE_RENDER_NOT_STARTUP, adm_win_core_render_not_startup, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows, |[D3] playback did not start|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer|[D3] updating the driver|[H3] replacing the device") \
  CODE(1322, ERR_ADM_WIN_CORE_NO_RECORDING_DEVICE, adm_win_core_no_recording_device, "2, 3", condition::audio_device, errc::no_such_device, "[H3, D3] On Windows, |no recording device|Connect one") \
  CODE(1323, ERR_ADM_WIN_CORE_NO_PLAYOUT_DEVICE, adm_win_core_no_playout_device, "2, 3", condition::audio_device, errc::no_such_device, "[H3, D3] On Windows, |no playback device|Connect one") \
  CODE(1351, ERR_ADM_WIN_WAVE_INIT, adm_win_wave_init, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows (Wave API), |[D3] initializing the audio module failed|[H3] The audio driver does not work properly or is incompatible|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1353, ERR_ADM_WIN_WAVE_INIT_RECORDING, adm_win_wave_init_recording, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows (Wave API), |[D3] initializing the recording device failed|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1354, ERR_ADM_WIN_WAVE_INIT_MICROPHONE, adm_win_wave_init_microphone, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows (Wave API), |[D3] initializing the microphone failed|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1355, ERR_ADM_WIN_WAVE_INIT_PLAYOUT, adm_win_wave_init_playout, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows (Wave API), |[D3] initializing the playback device failed|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1356, ERR_ADM_WIN_WAVE_INIT_SPEAKER, adm_win_wave_init_speaker, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows (Wave API), |[D3] initializing the speaker failed|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1357, ERR_ADM_WIN_WAVE_START_RECORDING, adm_win_wave_start_recording, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows (Wave API), |[D3] recording could not be started|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1358, ERR_ADM_WIN_WAVE_START_PLAYOUT, adm_win_wave_start_playout, "2, 3", condition::audio_device, {}, "[H3, D3] On Windows (Wave API), |[D3] playback could not be started|[H3] The audio driver does not work properly|[H3, D3] Disabling and enabling the device, restarting the computer or updating the driver") \
  CODE(1500, ERR_VDM_CAMERA_NO_DEVICE, vdm_camera_no_device, "3", condition::video_device, errc::no_such_device, "[H3] no camera") \
  CODE(1502, ERR_VDM_WIN_DEVICE_IN_USE, vdm_win_device_in_use, "2, 3", condition::video_device, errc::device_or_resource_busy, "[H2, H3, D3] camera is busy|Since SDK 2.4.1|deprecated|[H3, D3] onLocalVideoStateChanged|[H2, H3, D3] reason 3 (device busy)") \
  CODE(1700, ERR_VIDEOEFFECT_ASSET_INVALID, videoeffect_asset_invalid, "4", {}, {}, "[H] Video effect: |asset is damaged or incomplete|configuration file may be unreadable|lack required fields") \
  CODE(1701, ERR_VIDEOEFFECT_SAVE_FAILED, videoeffect_save_failed, "4", {}, {}, "[H] Video effect: |configuration could not be saved|Disk space or a permission may be lacking") \
  CODE(1702, ERR_VIDEOEFFECT_ENGINE_INVALID, videoeffect_engine_invalid, "4", {}, {}, "[H] Video effect: |engine of the effect|[A] which is not the RTC engine|[H] is not initialized or does not exist") \
  CODE(1704, ERR_VIDEOEFFECT_NODE_NOT_ACTIVE, videoeffect_node_not_active, "4", {}, {}, "[H] Video effect: |node is not active|Call addOrUpdateVideoEffect first") \
  CODE(1705, ERR_VIDEOEFFECT_INVALID_PARAM, videoeffect_invalid_param, "4", {}, errc::invalid_argument, "[H] Video effect: |parameter is invalid or empty|nodeId, actionId, option or key") \
  CODE(1706, ERR_VIDEOEFFECT_NOT_SUPPORTED, videoeffect_not_supported, "4", {}, errc::not_supported, "[H] Video effect: |effect is not supported on this device") \
  CODE(1707, ERR_VIDEOEFFECT_INVALID_BUNDLE_PATH, videoeffect_invalid_bundle_path, "4", {}, {}, "[H] Video effect: |path of the bundle is empty or does not exist") \
  CODE(1735, ERR_ADM_WIN_CORE_SERVRE_SHUT_DOWN, adm_win_core_servre_shut_down, "3", condition::audio_device, {}, "[H3] On Windows, |audio service of the system|Windows Audio|is disabled|Enabling it or restarting the computer") \
  CODE(1736, ERR_NOT_SUPPORTED_MUTI_GPU_EXCLUDE_WINDOW, not_supported_muti_gpu_exclude_window, "3", condition::screen_capture, errc::not_supported, "[H3] On Windows, |no window can be excluded from screen sharing|several graphics cards") \
  CODE(2007, ERR_ADM_APPLICATION_LOOPBACK, adm_application_loopback, "4", {}, {}, "[H] audio loopback of an application could not be started") \
  CODE(2008, ERR_ADM_APPLICATION_LOOPBACK_STOPPED, adm_application_loopback_stopped, "4", {}, {}, "[H] audio loopback of an application stopped unexpectedly|Usually the application has ended|user has turned loopback off") \
  CODE(2009, ERR_ADM_SYSTEM_LOOPBACK, adm_system_loopback, "4", {}, {}, "[H] audio loopback of the system could not be started|restriction of the system|conflict of devices") \
  CODE(2010, ERR_ADM_SYSTEM_LOOPBACK_STOPPED, adm_system_loopback_stopped, "4", {}, {}, "[H] audio loopback of the system stopped unexpectedly|Usually the user has turned loopback off|system failed") \
  CODE(2011, ERR_ADM_LOOPBACK_NO_PERMISSION, adm_loopback_no_permission, "4", {}, errc::permission_denied, "[H] app has no permission for audio loopback") \
  CODE(2012, ERR_ADM_LOOPBACK_SILENT_DETECTED, adm_loopback_silent_detected, "4", {}, {}, "[H] audio loopback has become silent") \
  CODE(2013, ERR_ADM_LOOPBACK_SILENT_RECOVERED, adm_loopback_silent_recovered, "4", {}, {}, "[H] audio loopback is no longer silent|reports that the problem is over")

// What later sources say of the warnings of the page.
#define LATER_WARNINGS(LATER) \
  LATER(invalid_view, "all", {}, errc::invalid_argument, "[D3] shows no picture|[R] size of zero") \
  LATER(init_video, "all", {}, {}, "[H2, H3, H, D3] Resources may be lacking|[R] view may have a size of zero|[H2, H3, H, D3] no picture|voice goes on") \
  LATER(pending, "all", {}, errc::operation_in_progress, "") \
  LATER(no_available_channel, "all", {}, {}, "[D3] Usually a call is impossible then") \
  LATER(lookup_channel_timeout, "all", {}, errc::timed_out, "[D3] The call recovers by itself when the network improves") \
  LATER(lookup_channel_rejected, "all", {}, {}, "[D3] Leaving the channel and joining it again|[H2, H3, D3] Since SDK 2.4.1|deprecated|onConnectionStateChanged reports reason 10") \
  LATER(open_channel_timeout, "all", {}, errc::timed_out, "[D3] The call recovers by itself when the network improves") \
  LATER(open_channel_rejected, "all", {}, {}, "[R] token may be for another user ID|[D3] Leaving the channel and joining it again") \
  LATER(switch_live_video_timeout, "all", {}, errc::timed_out, "") \
  LATER(set_client_role_timeout, "all", {}, errc::timed_out, "[D3] The call does not recover by itself") \
  LATER(set_client_role_not_authorized, "2, 3", {}, errc::operation_not_permitted, "[D3] The call does not recover by itself") \
  LATER(open_channel_invalid_ticket, "all", {}, {}, "[D3] App ID or the token is wrong|Get valid ones and join the channel again") \
  LATER(audio_mixing_open_error, "all", {}, {}, "[H2, H3, H, D3] The file|[H3] may be missing|format unsupported|URL out of reach|[D3] The call goes on") \
  LATER(adm_runtime_playout_warning, "all", condition::audio_device, {}, "[D3] The call goes on") \
  LATER(adm_runtime_recording_warning, "all", condition::audio_device, {}, "[D3] The call goes on") \
  LATER(adm_record_audio_silence, "all", condition::audio_device, {}, "[D3] in use or defective|permission to record may be missing|Restarting the device|The call goes on") \
  LATER(adm_playout_malfunction, "all", condition::audio_device, {}, "[H2, H3] It fails (up to SDK 3.0)|[H3, D3] frequency is abnormal because the CPU is busy|[H3] audio may freeze (SDK 3.1 to 3.7)|[H] does not start (SDK 4.x)|[H3, D3] Closing other apps|[D3] enabling the audio module or joining the channel again") \
  LATER(adm_record_malfunction, "all", condition::audio_device, {}, "[H2, H3] It fails (up to SDK 3.0)|[H3, D3] frequency is abnormal because the CPU is busy|[H3] audio may freeze (SDK 3.1 to 3.7)|[H] does not start (SDK 4.x)|[H3, D3] Closing other apps|[D3] enabling the audio module or joining the channel again") \
  LATER(adm_record_audio_lowlevel, "all", condition::audio_device, {}, "[D3] user's microphone may be muted|boost set wrongly|The call goes on") \
  LATER(adm_playout_audio_lowlevel, "all", condition::audio_device, {}, "[D3] user's microphone may be muted|boost set wrongly|The call goes on") \
  LATER(adm_record_is_occupied, "3, part of 4", condition::audio_device, errc::device_or_resource_busy, "[D3] Another app may use it|permission to record may be missing|The call goes on") \
  LATER(adm_howling, "all", condition::audio_device, {}, "[D3] too close to each other|[H3] SDK 3.1 to 3.7|communication profile alone|[D3] The call goes on") \
  LATER(adm_glitch_state, "all", condition::audio_device, {}, "[D3] CPU may be too busy to record and play in time|sound stutters|The call goes on|[R] SDK 4.x on Android|onError|harmless") \
  LATER(adm_improper_settings, "all", condition::audio_device, {}, "[H2, H3, D3] have changed|[H3, D3] there is a residual echo (SDK 3.1 to 3.7)|WARN_APM_RESIDUAL_ECHO|threads of the system that are scheduled late|signal that overflows|[D3] The call goes on")

#define SDK_WARNINGS(CODE) \
  CODE(122, WARN_OPEN_CHANNEL_TRY_NEXT_VOS, open_channel_try_next_vos, "all", {}, {}, "[H2, H3, H, D3] SDK tries another server|[D3] call recovers by itself once that server is reached") \
  CODE(131, WARN_CHANNEL_CONNECTION_UNRECOVERABLE, channel_connection_unrecoverable, "all", {}, {}, "[H3, H, D3] connection to the channel cannot be recovered") \
  CODE(132, WARN_CHANNEL_CONNECTION_IP_CHANGED, channel_connection_ip_changed, "all", {}, {}, "[H3, H, D3] IP address of the connection has changed") \
  CODE(133, WARN_CHANNEL_CONNECTION_PORT_CHANGED, channel_connection_port_changed, "all", {}, {}, "[H3, H, D3] port of the connection has changed") \
  CODE(134, WARN_CHANNEL_SOCKET_ERROR, channel_socket_error, "3, 4", {}, {}, "[H3, H] socket error|joining it again") \
  CODE(1025, WARN_ADM_CALL_INTERRUPTION, adm_call_interruption, "3", condition::audio_device, {}, "[H3, D3] system interrupted playback or recording|phone call") \
  CODE(1029, WARN_ADM_IOS_CATEGORY_NOT_PLAYANDRECORD, adm_ios_category_not_playandrecord, "2, 3", condition::audio_device, {}, "[H2, H3, D3] On iOS, |category of the audio session was changed|SDK sets it back|AVAudioSessionCategoryPlayAndRecord") \
  CODE(1030, WARN_ADM_IOS_SAMPLERATE_CHANGE, adm_ios_samplerate_change, "2, 3", condition::audio_device, {}, "[H2, H3] On iOS, |changing the sample rate|[H] exception") \
  CODE(1040, WARN_ADM_WINDOWS_NO_DATA_READY_EVENT, adm_windows_no_data_ready_event, "all", condition::audio_device, {}, "[H2, H3, H] audio driver does not work properly|[D3] no audio data|[H2, H3, H, D3] Disabling and enabling the device|[D3] restarting the computer|[H2, H3, H, D3] updating the driver") \
  CODE(1042, WARN_ADM_INCONSISTENT_AUDIO_DEVICE, adm_inconsistent_audio_device, "3", condition::audio_device, {}, "[H3] Recording and playback use different audio devices|echo|Use one device for both") \
  CODE(1054, WARN_APM_AINS_CLOSED, apm_ains_closed, "3", {}, {}, "[H3] AI noise suppression was turned off|app did this|SDK because the device is too slow") \
  CODE(1055, WARN_ADM_POP_STATE, adm_pop_state, "4", condition::audio_device, {}, "[H] audio device reports a pop state") \
  CODE(1060, WARN_ADM_REG_PHONE_LISTENNER_FAILED, adm_reg_phone_listenner_failed, "4", condition::audio_device, {}, "[H] listener for the state of the phone could not be registered") \
  CODE(1322, WARN_ADM_WIN_CORE_NO_RECORDING_DEVICE, adm_win_core_no_recording_device, "all", condition::audio_device, errc::no_such_device, "[H] no recording device|[A] Connect one") \
  CODE(1323, WARN_ADM_WIN_CORE_NO_PLAYOUT_DEVICE, adm_win_core_no_playout_device, "all", condition::audio_device, errc::no_such_device, "[H2, H3, H, D3] no playback device|Connect one") \
  CODE(1324, WARN_ADM_WIN_CORE_IMPROPER_CAPTURE_RELEASE, adm_win_core_improper_capture_release, "all", condition::audio_device, {}, "[H2, H3, H, D3] recording device was not released properly|Disabling and enabling the device|[D3] restarting the computer|[H2, H3, H, D3] updating the driver") \
  CODE(1610, WARN_SUPER_RESOLUTION_STREAM_OVER_LIMITATION, super_resolution_stream_over_limitation, "2, 3", {}, {}, "[H2, H3, D3] video of the remote user is too large for super resolution|limit is 640 x 480|[H3] since SDK 3.5.1 on Android 640 x 360") \
  CODE(1611, WARN_SUPER_RESOLUTION_USER_COUNT_OVER_LIMITATION, super_resolution_user_count_over_limitation, "2, 3", {}, {}, "[H2, H3, D3] Super resolution is already in use for another user") \
  CODE(1612, WARN_SUPER_RESOLUTION_DEVICE_NOT_SUPPORTED, super_resolution_device_not_supported, "2, 3", {}, errc::not_supported, "[H2, H3, D3] Super resolution does not work on this device")

// The second names of values, with the enumerator of the first: NAME(value, name in the SDK, enumerator, first)
#define SDK_OTHER_ERROR_NAMES(NAME) \
  NAME(102, ERR_INVALID_CHANNEL_NAME, invalid_channel_name, invalid_token_102) \
  NAME(157, ERR_CERT_RAW, cert_raw, module_not_found) \
  NAME(158, ERR_MODULE_SUPER_RESOLUTION_NOT_FOUND, module_super_resolution_not_found, cert_json_part) \
  NAME(160, ERR_ALREADY_IN_RECORDING, already_in_recording, cert_json_nomem)

#define SDK_OTHER_WARNING_NAMES(NAME) \
  NAME(1033, WARN_ADM_RECORD_AUDIO_IS_ACTIVE, adm_record_audio_is_active, adm_record_is_occupied) \
  NAME(1051, WARN_APM_HOWLING, apm_howling, adm_howling) \
  NAME(1053, WARN_APM_RESIDUAL_ECHO, apm_residual_echo, adm_improper_settings)
// clang-format on

#endif
