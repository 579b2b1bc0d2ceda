#!/bin/sh
# WordPress sizes an oEmbed frame only if a quotation with a link stands before it
#
# One would expect: WordPress gives every embedded frame a sandbox, a class and a secret by which it may tell its height;
# so it also listens to what the frame tells.
# What happens: the script that listens (wp-embed) is loaded only where the oEmbed answer has a <blockquote> with a link BEFORE the
# frame. Otherwise frame, class and secret are the same, and nobody on the published page hears it: no height, no
# link. A quotation behind the frame is dropped. With one before it, the frame is hidden at first and shown when it has
# told a height with its secret.
# Seen: WordPress 6.5.5 (npm: @wp-playground/wordpress-builds 0.9.19, 160 MB), PHP 8.2 (Debian 12), 28 November 2026; by hand the
# same in 6.1.9 and 7.1.4. The editor's own preview sizes the frame all the same, so its author sees nothing wrong.
# Who is hit: anybody whose site hands out oEmbed answers of type "rich".
# Workaround: html is `<blockquote><a href="page">Title</a></blockquote><iframe …></iframe>`, and the frame tells its height
# again whenever the host sends `{ message: 'ready', secret }`, since the listener may come later than the frame.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if ! { php -m | grep -q pdo_sqlite && php -m | grep -q mbstring && command -v unzip; } >/dev/null 2>&1; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends php-cli php-sqlite3 php-mbstring php-xml unzip
fi
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts @wp-playground/wordpress-builds@0.9.19

# The package holds an installed WordPress and the plug-in that lets it keep its data in an SQLite file.
from=$dir/node_modules/@wp-playground/wordpress-builds/src
unzip -q "$from/wordpress/wp-6.5.zip" -d "$dir/site"
unzip -q "$from/sqlite-database-integration/sqlite-database-integration.zip" -d "$dir/plugin"
mkdir -p "$dir/site/wp-content/mu-plugins"
plugin=$dir/site/wp-content/mu-plugins/sqlite
mv "$dir/plugin/sqlite-database-integration-main" "$plugin"
sed "s#{SQLITE_IMPLEMENTATION_FOLDER_PATH}#$plugin#; s#{SQLITE_PLUGIN}#sqlite/load.php#" \
  "$plugin/db.copy" >"$dir/site/wp-content/db.php"

cat >"$dir/finding.php" <<'END'
<?php
$_SERVER['HTTP_HOST'] = 'wordpress.example';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require __DIR__ . '/site/wp-load.php';

/** What becomes of the html of an oEmbed answer on a published page: the html, and whether the page gets the listener. */
function published(string $html): array {
    wp_dequeue_script('wp-embed');
    $page = 'https://tool.example/page';
    $data = (object) ['type' => 'rich', 'title' => 'Tool', 'html' => $html];
    $kept = apply_filters('oembed_dataparse', $html, $data, $page);
    $shown = apply_filters('embed_oembed_html', $kept, $page, [], 0);
    return [$shown, wp_script_is('wp-embed')];
}

function finding(): void {
    echo 'WordPress ', get_bloginfo('version'), ', PHP ', PHP_VERSION, "\n";
    $frame = '<iframe src="https://tool.example/frame" title="Tool" width="600" height="400"></iframe>';
    $quote = '<blockquote><a href="https://tool.example/page">Tool</a></blockquote>';
    // The html, then: the page listens, the frame is hidden at first, the quotation is kept. All have a secret.
    $cases = [
        'frame alone' => [$frame, [false, false, false, true]],
        'frame, quotation' => [$frame . $quote, [false, false, false, true]],
        'quotation, frame' => [$quote . $frame, [true, true, true, true]],
    ];
    foreach ($cases as $name => [$html, $expected]) {
        [$shown, $listens] = published($html);
        $hidden = str_contains($shown, 'position: absolute');
        $seen = [$listens, $hidden, str_contains($shown, '<blockquote'), str_contains($shown, 'data-secret=')];
        echo "$name: the page ", $listens ? 'listens' : 'does not listen', "\n  $shown\n";
        if ($seen !== $expected) {
            echo 'This has changed. Expected: ', json_encode($expected), ', seen: ', json_encode($seen), "\n";
            exit(1);
        }
    }
    echo "As described: the page listens to the frame only after a quotation.\n";
}
finding();
END
php -d error_reporting=E_ERROR "$dir/finding.php"
