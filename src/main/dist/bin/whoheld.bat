@echo off
rem Starts Whoheld: the window without arguments or with a package alone, the command line with others.
rem Needs a Java 25 or newer and looks for one itself.
setlocal
set "NEEDED=25"
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "JAVA_DIR="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA_DIR for /f "delims=" %%I in ('where java 2^>nul') do call :try "%%~dpI.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
    if not defined JAVA_DIR for /d %%I in ("%%~R\*") do call :try "%%~I"
)
if not defined JAVA_DIR (
    echo Whoheld needs Java %NEEDED% or newer and found none: install a JDK %NEEDED%, for instance from https://adoptium.net, or set JAVA_HOME to one. 1>&2
    exit /b 1
)

rem A package alone: its path without a backslash at the end, which would hide the quote after it.
set "PACKAGE="
if not "%~1"=="" if "%~2"=="" if exist "%~1\datapackage.json" for %%I in ("%~1\.") do set "PACKAGE=%%~fI"
if not "%~1"=="" if "%~2"=="" if /i "%~x1"==".zip" if exist "%~1" if not exist "%~1\" set "PACKAGE=%~f1"
if "%~1"=="" goto window
if defined PACKAGE goto window
"%JAVA_DIR%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms256m -Xmn160m "-Dwhoheld.data=%APP%\data" -cp "%APP%\lib\*" org.whoheld.app.Main %*
exit /b %ERRORLEVEL%

:window
if defined PACKAGE set PACKAGE="%PACKAGE%"
start "" "%JAVA_DIR%\bin\javaw.exe" -Xms96m -XX:GCTimeRatio=2 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:G1HeapRegionSize=1m --module-path "%APP%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics "-Dwhoheld.data=%APP%\data" -cp "%APP%\lib\*" org.whoheld.app.Main %PACKAGE%
exit /b 0

rem Sets JAVA_DIR to a folder if it holds a Java that is new enough.
:try
if defined JAVA_DIR exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ %NEEDED% set "JAVA_DIR=%~f1"
exit /b 0
