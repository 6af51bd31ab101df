@echo off
rem Starts Manyi: the window without arguments, else the command line. Builds it first where it is not
rem built or where a source is newer than the build; needs a JDK 25 or newer, and Maven to build.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "TARGET=%HOME_DIR%\app\target"
set "STAMP=%TARGET%\manyi.built"
set "JDK="

call :consider "%MANYI_JAVA_HOME%"
call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :of_program "%%~dpJ"
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-*" "%USERPROFILE%\.jdks\*") do call :consider "%%~fJ"
if not defined JDK (
  echo Manyi needs a JDK 25 or newer, and none was found. Install one, for instance from https://adoptium.net, and set JAVA_HOME or MANYI_JAVA_HOME to its folder. 1>&2
  exit /b 1
)

call :outdated
if not errorlevel 1 goto start
call :build_once
if errorlevel 1 exit /b 1

:start
set "APP_JAR="
for %%A in ("%TARGET%\manyi-app-*.jar") do call :app_jar "%%~fA"
rem A command is done before the optimising compiler has earned what it costs, even with hundreds of
rem thousands of respondents; a window stays open for long.
set "COMPILER=-XX:+TieredCompilation"
if "%~1"=="inspect" set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="analyses" set "COMPILER=-XX:TieredStopAtLevel=1"
"%JDK%\bin\java.exe" %COMPILER% "-XX:AOTCache=%TARGET%\manyi.aot" -Xlog:disable --enable-native-access=javafx.graphics --sun-misc-unsafe-memory-access=allow --module-path "%TARGET%\modules;%APP_JAR%" -m manyi.app/manyi.app.Main %*
exit /b %ERRORLEVEL%

rem Takes a folder for the JDK where it holds one that is new enough and none was taken yet.
:consider
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=." %%M in ("%%~V") do set "MAJOR=%%~M"
if not defined MAJOR exit /b 0
if %MAJOR% GEQ 25 set "JDK=%~1"
exit /b 0

rem The JDK whose bin folder is given.
:of_program
set "BIN=%~1"
if "%BIN:~-1%"=="\" set "BIN=%BIN:~0,-1%"
for %%B in ("%BIN%\..") do call :consider "%%~fB"
exit /b 0

:app_jar
echo %~n1| findstr /e /c:"-tests" >nul
if errorlevel 1 set "APP_JAR=%~1"
exit /b 0

rem Whether a source or a build file is newer than the build (errorlevel 1).
:outdated
if not exist "%STAMP%" exit /b 1
powershell -NoLogo -NoProfile -NonInteractive -Command "$t = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $h = $env:HOME_DIR; $p = @($h, \"$h\resources\", \"$h\analysis\", \"$h\app\") | ForEach-Object { \"$_\pom.xml\" }; $p += @('resources', 'analysis', 'app') | ForEach-Object { \"$h\$_\src\main\" }; if (Get-Item -LiteralPath $p | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse } } | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }; exit 0"
if errorlevel 1 exit /b 1
exit /b 0

rem One process builds; others wait for it. The folder of one that died is removed by hand.
:build_once
if not exist "%TARGET%" mkdir "%TARGET%"
:wait
mkdir "%TARGET%\manyi.building" 2>nul
if not errorlevel 1 goto locked
ping -n 2 127.0.0.1 >nul
goto wait
:locked
set "STATUS=0"
call :outdated
if errorlevel 1 call :build
if errorlevel 1 set "STATUS=1"
rmdir "%TARGET%\manyi.building"
exit /b %STATUS%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo Manyi is not built yet, and Maven ^(mvn^), which builds it, was not found. Install Maven and start again. 1>&2
  exit /b 1
)
echo Building Manyi; this takes a minute the first time ... 1>&2
type nul > "%TARGET%\manyi.begun"
if exist "%TARGET%\modules" rmdir /s /q "%TARGET%\modules"
del /q "%TARGET%\manyi.aot" "%TARGET%\manyi-app-*.jar" 2>nul
pushd "%HOME_DIR%"
set "JAVA_HOME=%JDK%"
set "MAVEN_OPTS=%MAVEN_OPTS% --sun-misc-unsafe-memory-access=allow"
call mvn -q -B -Dstyle.color=never -DskipTests -pl resources,analysis,app package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  del /q "%TARGET%\manyi.begun"
  echo Manyi could not be built; the lines above say why. 1>&2
  exit /b 1
)
set "APP_JAR="
for %%A in ("%TARGET%\manyi-app-*.jar") do call :app_jar "%%~fA"
"%JDK%\bin\java.exe" "-XX:AOTCacheOutput=%TARGET%\manyi.aot" -Xlog:disable --enable-native-access=javafx.graphics --sun-misc-unsafe-memory-access=allow --module-path "%TARGET%\modules;%APP_JAR%" -m manyi.app/manyi.app.Main train >nul 2>nul
move /y "%TARGET%\manyi.begun" "%STAMP%" >nul
exit /b 0
