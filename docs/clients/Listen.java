import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** java Listen.java ADDRESS TOKEN FOLDER: keeps a state's notices as files, one each, from the first on. */
class Listen {
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[2]));
        HttpClient http = HttpClient.newHttpClient();
        while (true) {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(args[0] + "/v1/notices/stream"))
                    .header("Authorization", "Bearer " + args[1])
                    .header("Last-Event-ID", String.valueOf(last(folder)))
                    .build();
            try (var lines = http.send(ask, BodyHandlers.ofLines()).body()) {
                String[] id = {""};
                lines.forEach(line -> {
                    if (line.startsWith("id:")) id[0] = line.substring(3).strip();
                    if (line.startsWith("data:")) keep(folder, id[0], line.substring(5).strip());
                });
            } catch (IOException | java.io.UncheckedIOException e) {
                System.err.println("the stream broke off: " + e.getMessage());
            }
            Thread.sleep(1000);
        }
    }

    /** A notice is there wholly or not at all; a second time it changes nothing. */
    static void keep(Path folder, String number, String notice) {
        try {
            Path part = Files.writeString(folder.resolve("part"), notice);
            Files.move(part, folder.resolve("%09d.json".formatted(Long.parseLong(number))), StandardCopyOption.ATOMIC_MOVE);
            System.out.println(number);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Where to go on: what is kept says it, so that nothing else can be wrong. */
    static long last(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .mapToLong(name -> Long.parseLong(name.substring(0, 9))).max().orElse(0);
        }
    }
}
