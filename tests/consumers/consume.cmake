# Builds and runs the consumer <name> in a fresh directory. "install" makes what find_package and pkg_config use: a
# copy of the installed tree, away from where it was installed to, and the original removed.

cmake_minimum_required(VERSION 3.16)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    string(REPLACE ";" " " command "${ARGN}")
    message(FATAL_ERROR "failed with ${status}: ${command}")
  endif()
endfunction()

set(with_config "")
if(config)
  set(with_config --config ${config})
endif()
if(toolchain)
  set(with_compiler -D CMAKE_TOOLCHAIN_FILE=${toolchain})
else()
  set(with_compiler -D CMAKE_CXX_COMPILER=${compiler})
endif()

# By default, everything is C++14, so that each consumer shows where C++17 is asked for.
function(configure from to)
  file(REMOVE_RECURSE ${to})
  run(${CMAKE_COMMAND} -S ${from} -B ${to} -G ${generator} ${with_compiler} "-DCMAKE_BUILD_TYPE=${config}"
    "-DCMAKE_CXX_FLAGS=${flags}" -D CMAKE_CXX_STANDARD=14 --no-warn-unused-cli ${ARGN})
endfunction()

set(installed ${work}/installed)
if(name STREQUAL "install")
  file(REMOVE_RECURSE ${work}/source ${work}/first ${installed})
  file(COPY ${source}/CMakeLists.txt ${source}/LICENSE ${source}/include DESTINATION ${work}/source)
  configure(${work}/source ${work}/install -D BUILD_TESTING=OFF)

  # A new version in the header is all that the next build needs. (The pause is for file systems that count in seconds.)
  execute_process(COMMAND ${CMAKE_COMMAND} -E sleep 1)
  file(READ ${work}/source/include/agora_errc.hpp header)
  string(REGEX REPLACE "(VERSION_MAJOR) [0-9]+" "\\1 7" header "${header}")
  string(REGEX REPLACE "(VERSION_MINOR) [0-9]+" "\\1 8" header "${header}")
  string(REGEX REPLACE "(VERSION_PATCH) [0-9]+" "\\1 9" header "${header}")
  file(WRITE ${work}/source/include/agora_errc.hpp "${header}")
  run(${CMAKE_COMMAND} --build ${work}/install ${with_config})
  run(${CMAKE_COMMAND} --install ${work}/install ${with_config} --prefix ${work}/first)
  file(STRINGS ${work}/first/share/pkgconfig/agora_errc.pc version REGEX "^Version: 7\\.8\\.9$")
  if(NOT version)
    message(FATAL_ERROR "the build did not see that the version in the header had changed to 7.8.9")
  endif()

  file(GLOB_RECURSE files RELATIVE ${work}/first ${work}/first/*)
  set(expected
    include/agora_errc.hpp
    share/cmake/agora_errc/agora_errc-config-version.cmake
    share/cmake/agora_errc/agora_errc-config.cmake
    share/cmake/agora_errc/agora_errc-targets.cmake
    share/licenses/agora_errc/LICENSE
    share/pkgconfig/agora_errc.pc)
  if(NOT files STREQUAL expected)
    message(FATAL_ERROR "installed are ${files}, and not ${expected}")
  endif()

  file(COPY ${work}/first/ DESTINATION ${installed})
  if(CMAKE_HOST_UNIX)
    file(STRINGS ${source}/README.md commands REGEX "^cd /usr/local && rm ")
    foreach(command IN LISTS commands)
      string(REPLACE "cd /usr/local && " "" command "${command}")
      run(sh -c "${command}" WORKING_DIRECTORY ${work}/first)
    endforeach()
    file(GLOB_RECURSE left ${work}/first/*)
    if(left)
      message(FATAL_ERROR "the README's commands of removal leave ${left}")
    endif()
  else()
    file(REMOVE_RECURSE ${work}/first)
  endif()
  return()
endif()

set(library "")
if(name STREQUAL "fetch_content")
  file(MAKE_DIRECTORY ${work})
  run(${CMAKE_COMMAND} -E tar czf ${work}/agora_errc.tar.gz CMakeLists.txt include WORKING_DIRECTORY ${source})
  set(library -D AGORA_ERRC_ARCHIVE=${work}/agora_errc.tar.gz)
elseif(name STREQUAL "pkg_config")
  set(ENV{PKG_CONFIG_LIBDIR} ${installed}/share/pkgconfig)
elseif(name STREQUAL "find_package")
  set(library -D agora_errc_ROOT=${installed})
else()
  set(library -D AGORA_ERRC_SOURCE=${source})
endif()
configure(${CMAKE_CURRENT_LIST_DIR}/${name} ${work}/${name} ${library})
run(${CMAKE_COMMAND} --build ${work}/${name} ${with_config})
if(name STREQUAL "export")
  run(${CMAKE_COMMAND} --install ${work}/${name} ${with_config} --prefix ${work}/exported)
endif()
