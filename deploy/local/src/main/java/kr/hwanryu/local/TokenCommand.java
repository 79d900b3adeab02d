package kr.hwanryu.local;

import java.time.Clock;

/** {@code deploy/local/token}: one token on standard output, and nothing else. */
final class TokenCommand {

    private final Options options;

    TokenCommand(Options options) {
        this.options = options;
    }

    int run() {
        Secrets secrets = Secrets.read(new DataDirectory(options.dataDir()).secretsFile());
        System.out.println(new Tokens(secrets.privateKey(), Clock.systemUTC())
                .mint(options.scope(), options.regions(), options.agency(), options.expires()));
        return 0;
    }
}
