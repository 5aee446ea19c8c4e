# Makes the program with its own Java in target\dist, on Windows: package.ps1 VERSION [exe|msi]
# `mvn -Pdist package` collects the jars in target\app and then calls this. package.sh is its twin.
param([Parameter(Mandatory)][string] $Project, [string] $Installer)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$jdk = if ($env:TOOLCHAIN_JAVA_HOME) { $env:TOOLCHAIN_JAVA_HOME } else { $env:JAVA_HOME }
$jpackage = Join-Path $jdk 'bin\jpackage.exe'
$version = $Project -replace '-.*'

# tacit.exe answers in the terminal it is called from; tacitw.exe opens the window without one.
& $jpackage '@jpackage/options' --type app-image --app-version $version --main-jar "tacit-$Project.jar" `
    --win-console --add-launcher tacitw=jpackage/tacitw.properties
if ($LASTEXITCODE) { exit $LASTEXITCODE }

if ($Installer) {
    & $jpackage --type $Installer --app-image target/dist/tacit --name tacit --app-version $version --dest target/dist `
        --win-menu --win-dir-chooser --win-per-user-install
    exit $LASTEXITCODE
}
