// What the README says about the decoder.

#include <fcntl.h>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "decode/decoder.hpp"
#include "files.hpp"

namespace {

// What the decoder prints.
std::string decoded(const std::vector<std::string>& arguments) {
  const char* const path = "readme_decoded";
  const auto out = ::open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  (void)run(arguments, 0, out);
  ::close(out);
  auto text = text_of(path);
  (void)std::remove(path);
  return text;
}

}  // namespace

TEST_CASE("the README's command of the decoder prints what the README shows", "[readme]") {
  const std::string call = "decode.cpp -o decode && ./decode ";
  std::string command;
  for (const auto& block : blocks_of(AGORA_ERRC_README, "sh")) {
    if (block.find(call) != std::string::npos) command = block;
  }
  REQUIRE_FALSE(command.empty());
  std::istringstream words(command.substr(command.find(call) + call.size()));
  CHECK(decoded({std::istream_iterator<std::string>(words), {}}) == blocks_of(AGORA_ERRC_README, "text").at(1));
}

TEST_CASE("the decoder finds a code where the README says so, and only there", "[readme]") {
  const auto readme = lines_of(AGORA_ERRC_README);
  auto row = std::find(readme.begin(), readme.end(), "| a code | no code |");
  REQUIRE(row != readme.end());
  for (row += 2; !row->empty(); ++row) {
    bool is_code = true;
    bool is_example = false;
    std::istringstream parts(*row);
    for (std::string part; std::getline(parts, part, '`'); is_example = !is_example) {
      if (!is_example) {
        if (part.find(" | ") != std::string::npos) is_code = false;
        continue;
      }
      std::ofstream("readme_log") << part << '\n';
      const auto notes = decoded({"readme_log"}).substr(part.size() + 1);
      (void)std::remove("readme_log");
      CAPTURE(part, notes);
      CHECK(notes.empty() != is_code);
    }
  }
}
