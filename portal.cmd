@echo off
rem Runs ./portal with the sh that Git for Windows brings, so that there is one way to build, not two.
setlocal
set MSYS_NO_PATHCONV=1
for /f "delims=" %%g in ('git --exec-path 2^>nul') do set "SH=%%g/../../../bin/sh.exe"
if not defined SH (
  echo portal: can Git for Windows va .NET SDK 10 tren may nay. 1>&2
  exit /b 70
)
"%SH%" "%~dp0portal" %*
exit /b %ERRORLEVEL%
