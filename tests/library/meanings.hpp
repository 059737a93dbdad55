// The std::errc and the conditions of all codes, by value, independently of the header.

#ifndef AGORA_ERRC_TESTS_MEANINGS_HPP
#define AGORA_ERRC_TESTS_MEANINGS_HPP

#include <agora_errc.hpp>
#include <system_error>
#include <vector>

#include "sdk_codes.hpp"

template <class Meaning>
struct codes_of {
  Meaning meaning;
  std::vector<int> errors;
  std::vector<int> warnings;
};

inline const std::vector<codes_of<std::errc>>& portable() {
  static const std::vector<codes_of<std::errc>> rows = {
      {std::errc::invalid_argument, {2, 1705}, {8}},
      {std::errc::not_supported, {4, 156, 200, 1706, 1736}, {1612}},
      {std::errc::permission_denied, {9, 1027, 1501, 2011}, {}},
      {std::errc::operation_not_permitted, {23, 119, 153}, {119}},
      {std::errc::timed_out, {10, 117}, {104, 106, 111, 118}},
      {std::errc::operation_canceled, {11}, {}},
      {std::errc::network_down, {14}, {}},
      {std::errc::no_buffer_space, {15, 201}, {}},
      {std::errc::device_or_resource_busy, {19, 1033, 1502}, {1033}},
      {std::errc::connection_aborted, {111}, {}},
      {std::errc::connection_reset, {112}, {}},
      {std::errc::not_connected, {113}, {}},
      {std::errc::message_size, {114}, {}},
      {std::errc::no_such_device, {1307, 1322, 1323, 1359, 1360, 1500}, {1322, 1323}},
      {std::errc::operation_in_progress, {}, {20}},
  };
  return rows;
}

inline std::vector<int> values_of_all_warnings() {
  std::vector<int> values;
  for (const auto& row : known_codes<agora_errc::warning>()) values.push_back(row.value);
  return values;
}

inline const std::vector<codes_of<agora_errc::condition>>& conditions() {
  static const std::vector<codes_of<agora_errc::condition>> rows = {
      {agora_errc::condition::token, {109, 110}, {}},
      {agora_errc::condition::audio_device,
       {1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1015, 1017, 1018, 1022, 1023, 1027, 1033,
        1101, 1108, 1109, 1111, 1112, 1115, 1151, 1153, 1156, 1157, 1160, 1201, 1206, 1210, 1213, 1214,
        1219, 1221, 1301, 1303, 1306, 1307, 1309, 1311, 1314, 1319, 1320, 1322, 1323, 1351, 1353, 1354,
        1355, 1356, 1357, 1358, 1359, 1360, 1735, 2007, 2008, 2009, 2010, 2011, 2012, 2013},
       {1014, 1016, 1019, 1020, 1021, 1025, 1029, 1030, 1031, 1032, 1033,
        1040, 1042, 1051, 1052, 1053, 1055, 1060, 1322, 1323, 1324}},
      {agora_errc::condition::video_device, {1003, 1500, 1501, 1502, 1600, 1601, 1602, 1603}, {}},
      {agora_errc::condition::watermark, {124, 125, 126, 127, 128, 129}, {}},
      {agora_errc::condition::channel, {17, 18, 102, 113}, {103, 104, 105, 106, 107, 121}},
      {agora_errc::condition::connection, {111, 112}, {}},
      {agora_errc::condition::warning, {}, values_of_all_warnings()},
  };
  return rows;
}

#endif
