package kr.hwanryu.local;

import java.nio.file.Path;

/** The program behind {@code deploy/local/up}, {@code down}, {@code status} and {@code token}. */
public final class Launcher {

    private static final int USAGE_ERROR = 2;

    private Launcher() {}

    /** Exits 0 when done, 1 when it could not, 2 for wrong options; {@code status} exits 3 when nothing runs. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        Path root = Path.of(System.getProperty("hwanryu.root", "."))
                .toAbsolutePath()
                .normalize();
        try {
            Options options = OptionsParser.parse(root, args);
            return options.help() ? help() : dispatch(root, options);
        } catch (WrongOptions wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(OptionsParser.USAGE);
            return USAGE_ERROR;
        } catch (CannotRun failed) {
            System.err.println(failed.getMessage());
            return 1;
        }
    }

    private static int dispatch(Path root, Options options) {
        return switch (options.command()) {
            case "up" -> new UpCommand(root, options).run();
            case "down" -> new DownCommand(options).run();
            case "status" -> new StatusCommand(options).run();
            default -> new TokenCommand(options).run();
        };
    }

    private static int help() {
        System.out.println(OptionsParser.USAGE);
        return 0;
    }
}
