# SPDX-License-Identifier: GPL-3.0-or-later
# Where a Linux desktop looks for the program, its entry in the menu, its kind of file and its icon.
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
install(TARGETS einlass einlass-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
get_target_property(plugins einlass_plugins MANUALLY_ADDED_DEPENDENCIES)
install(TARGETS ${plugins} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/einlass)
install(FILES ${linux}/einlass.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/einlass-plan.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${linux}/einlass.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/einlass.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
