#!/bin/sh
# One bad minute of a site, and WordPress never embeds that address again
#
# One would expect: when an oEmbed answer fails, WordPress asks again later, as it does for answers that worked
# (its own filter is called "oembed_ttl", a day).
# What happens: the failure is kept with the post as "{{unknown}}", and every later view believes it, whatever its age: a year
# later, and after the post was saved again, the bare address stands there, and the site is not asked. Another address of the same page,
# such as with ?1 at its end, is embedded at once.
# Seen: WordPress 6.5.5 (npm: @wp-playground/wordpress-builds 0.9.19, 160 MB), PHP 8.2 (Debian 12), 28 November 2026; by hand
# the same in 7.1.4. Only the classic editor's page asks again.
# Who is hit: anybody whose site hands out oEmbed answers, after any outage, and whoever publishes posts with such addresses.
# Workaround: add ?1 to the address in the post; or delete the post's metadata whose names begin with _oembed_.
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
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
require __DIR__ . '/site/wp-load.php';

/** The site that is embedded: it lives in this file, may be down, and counts how often it was asked. */
final class Tool {
    public static bool $up = true;
    public static int $asked = 0;

    public static function answer($_, array $__, string $url) {
        if (!str_starts_with($url, 'https://tool.example/')) return new WP_Error('offline', 'Nothing else is asked.');
        self::$asked += 1;
        $frame = '<iframe src="https://tool.example/frame"></iframe>';
        $json = json_encode(['version' => '1.0', 'type' => 'rich', 'width' => 600, 'height' => 400, 'html' => $frame]);
        $link = '<link rel="alternate" type="application/json+oembed" href="https://tool.example/oembed.json">';
        $body = str_contains($url, 'oembed.json') ? $json : "<!doctype html><html><head>$link</head></html>";
        return self::$up
            ? ['headers' => [], 'cookies' => [], 'response' => ['code' => 200, 'message' => 'OK'], 'body' => $body]
            : ['headers' => [], 'cookies' => [], 'response' => ['code' => 503, 'message' => 'Down'], 'body' => ''];
    }
}

/** Shows a post as a visitor sees it: with the frame or not, and how often the site was asked for it. */
function view(int $id): string {
    $GLOBALS['post'] = get_post($id);
    setup_postdata($GLOBALS['post']);
    Tool::$asked = 0;
    $shown = apply_filters('the_content', $GLOBALS['post']->post_content);
    return (str_contains($shown, '<iframe') ? 'frame' : 'no frame') . ', asked ' . Tool::$asked;
}

function finding(): void {
    echo 'WordPress ', get_bloginfo('version'), ', PHP ', PHP_VERSION, "\n";
    add_filter('pre_http_request', [Tool::class, 'answer'], 10, 3);
    $write = fn (string $address): int =>
        wp_insert_post(['post_title' => 'Post', 'post_status' => 'publish', 'post_content' => $address]);
    $id = $write('https://tool.example/page');
    $seen = [];
    Tool::$up = false;
    $seen['the site is down'] = view($id);
    Tool::$up = true;
    $seen['it is well again'] = view($id);
    foreach (get_post_meta($id) as $name => $_) {
        if (str_starts_with($name, '_oembed_time_')) update_post_meta($id, $name, time() - YEAR_IN_SECONDS);
    }
    wp_update_post(['ID' => $id, 'post_title' => 'Saved again']);
    $seen['a year later, saved again'] = view($id);
    $seen['the same page with ?1'] = view($write('https://tool.example/page?1'));
    foreach (get_post_meta($id) as $name => $_) if (str_starts_with($name, '_oembed_')) delete_post_meta($id, $name);
    $seen['what was kept is deleted'] = view($id);
    foreach ($seen as $when => $what) echo "  $when: $what\n";
    $expected = ['no frame, asked 1', 'no frame, asked 0', 'no frame, asked 0', 'frame, asked 2', 'frame, asked 2'];
    if (array_values($seen) !== $expected) {
        echo 'This has changed. Expected: ', json_encode($expected), "\n";
        exit(1);
    }
    echo "As described: one failure is believed for good.\n";
}
finding();
END
php -d error_reporting=E_ERROR "$dir/finding.php"
