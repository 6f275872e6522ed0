package org.snapback.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** docs/benchmarks.md: a section a benchmark, which each run writes anew between two marks. */
final class Page {
    private Page() {}

    /**
     * Puts a result in its benchmark's section.
     *
     * @throws IOException where the page has no such section, or cannot be written
     */
    static void keep(Path page, String benchmark, String result) throws IOException {
        Files.writeString(page, with(Files.readString(page), benchmark, result));
    }

    static String with(String text, String benchmark, String result) throws IOException {
        String begin = "<!-- " + benchmark + " -->\n";
        String end = "<!-- end of " + benchmark + " -->\n";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException("docs/benchmarks.md has no section for " + benchmark);
        }
        return text.substring(0, from + begin.length()) + "\n" + result.strip() + "\n\n" + text.substring(to);
    }
}
