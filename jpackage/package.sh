#!/usr/bin/env bash
# Makes the program with its own Java in target/dist, on Linux and macOS: package.sh VERSION [deb|rpm|dmg|pkg]
# `mvn -Pdist package` collects the jars in target/app and then calls this. package.ps1 is its twin.
set -eu
cd "$(dirname "$0")/.."

jpackage=${TOOLCHAIN_JAVA_HOME:-${JAVA_HOME:?names no JDK}}/bin/jpackage
image=target/dist/tacit
program=$image/bin/tacit
version=${1%%-*}
installer=${2:-}
if [ "$(uname)" = Darwin ]; then
    image=$image.app
    program=$image/Contents/MacOS/tacit
    version=${version/#0./1.} # macOS knows no version 0
fi

"$jpackage" @jpackage/options --type app-image --app-version "$version" --main-jar "tacit-$1.jar"
"$program" --version # an image that does not answer is no image

case $installer in
    '') ;;
    deb)
        # What the window needs from the system is loaded from inside jars, where jpackage does not look.
        "$jpackage" --type deb --app-image "$image" --name tacit --app-version "$version" --dest target/dist \
            --linux-menu-group Science --linux-shortcut \
            --linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libfreetype6, libpangoft2-1.0-0, fontconfig"
        ;;
    *) "$jpackage" --type "$installer" --app-image "$image" --name tacit --app-version "$version" --dest target/dist ;;
esac
