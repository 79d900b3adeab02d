package kr.hwanryu.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Files as they were handed over, in pieces in the database: there a kill loses nothing, every replica has them, and no pod
 * needs a disk to receive them. A connection is taken for each piece, not for the whole upload.
 */
@ApplicationScoped
class ImportContent {

    private static final int PIECE = 1 << 20;
    private static final String ADD = "insert into import_chunk (import_id, position, content) values (?, ?, ?)";
    private static final String PIECE_AT = "select content from import_chunk where import_id = ? and position = ?";

    /** What was stored. */
    record Stored(long bytes, byte[] hash) {}

    private final AgroalDataSource database;

    ImportContent(AgroalDataSource database) {
        this.database = database;
    }

    /** Stores a body piece by piece, as it comes. */
    Stored store(UUID importId, InputStream body) throws IOException, SQLException {
        MessageDigest hash = sha256();
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        for (int position = 0, length; (length = body.readNBytes(piece, 0, PIECE)) > 0; position++) {
            hash.update(piece, 0, length);
            bytes += length;
            try (Connection connection = database.getConnection();
                    PreparedStatement add = connection.prepareStatement(ADD)) {
                add.setObject(1, importId);
                add.setInt(2, position);
                add.setBytes(3, length == PIECE ? piece : Arrays.copyOf(piece, length));
                add.executeUpdate();
            }
        }
        return new Stored(bytes, hash.digest());
    }

    /** Writes a stored file out, for a reader that needs one; to be deleted by who asked for it. */
    Path restore(UUID importId, byte[] expectedHash) throws IOException, SQLException {
        Path file = Files.createTempFile("import-", ".tmp");
        MessageDigest hash = sha256();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PIECE_AT);
                OutputStream out = Files.newOutputStream(file)) {
            select.setObject(1, importId);
            byte[] piece;
            for (int position = 0; (piece = piece(select, position)) != null; position++) {
                hash.update(piece);
                out.write(piece);
            }
        } catch (IOException | SQLException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        if (!MessageDigest.isEqual(hash.digest(), expectedHash)) {
            Files.deleteIfExists(file);
            throw new IllegalStateException("the stored file of import " + importId + " is not what was handed over");
        }
        return file;
    }

    private static byte[] piece(PreparedStatement select, int position) throws SQLException {
        select.setInt(2, position);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
