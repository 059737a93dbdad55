# Builds and runs the consumer <name> in a fresh directory; "install" prepares the installed tree,
# moved away from where it was installed to, that find_package and pkg_config use.

cmake_minimum_required(VERSION 3.16)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    string(REPLACE ";" " " command "${ARGN}")
    message(FATAL_ERROR "failed with ${status}: ${command}")
  endif()
endfunction()

set(installed ${work}/installed)
set(with_config "")
if(config)
  set(with_config --config ${config})
endif()
if(name STREQUAL "install")
  file(REMOVE_RECURSE ${work}/first ${installed})
  run(${CMAKE_COMMAND} --install ${build} ${with_config} --prefix ${work}/first)
  file(RENAME ${work}/first ${installed})
  return()
endif()

set(arguments --no-warn-unused-cli)
if(name STREQUAL "fetch_content")
  file(MAKE_DIRECTORY ${work})
  execute_process(COMMAND ${CMAKE_COMMAND} -E tar czf ${work}/agora_errc.tar.gz CMakeLists.txt include
    WORKING_DIRECTORY ${source} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "cannot pack ${source}")
  endif()
  list(APPEND arguments -D AGORA_ERRC_ARCHIVE=${work}/agora_errc.tar.gz)
elseif(name STREQUAL "pkg_config")
  set(ENV{PKG_CONFIG_LIBDIR} ${installed}/share/pkgconfig)
elseif(name MATCHES "find_package|components")
  list(APPEND arguments -D agora_errc_ROOT=${installed})
else()
  list(APPEND arguments -D AGORA_ERRC_SOURCE=${source})
endif()
if(toolchain)
  list(APPEND arguments -D CMAKE_TOOLCHAIN_FILE=${toolchain})
else()
  list(APPEND arguments -D CMAKE_CXX_COMPILER=${compiler})
endif()

file(REMOVE_RECURSE ${work}/${name})
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/${name} -B ${work}/${name} -G ${generator}
  "-DCMAKE_BUILD_TYPE=${config}" "-DCMAKE_CXX_FLAGS=${flags}"
  -D CMAKE_DISABLE_FIND_PACKAGE_Catch2=ON ${arguments})
run(${CMAKE_COMMAND} --build ${work}/${name} ${with_config})
