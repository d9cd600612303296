package org.clearnotice.architecture.broken.network.form;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.net.ssl.SSLSocketFactory;
import javax.sql.DataSource;

/** One call a method; those that are named good are allowed. */
final class CallsOut {

    private CallsOut() {}

    static HttpClient client() {
        return HttpClient.newHttpClient();
    }

    static Socket socket() {
        return new Socket();
    }

    static InputStream stream(URL url) throws IOException {
        return url.openStream();
    }

    static void connection(HttpURLConnection to) throws IOException {
        to.connect();
    }

    static InetAddress lookup() throws IOException {
        return InetAddress.getLocalHost();
    }

    static SocketChannel channel() throws IOException {
        return SocketChannel.open();
    }

    static Object naming() throws NamingException {
        return new InitialContext();
    }

    static Object secure() {
        return SSLSocketFactory.getDefault();
    }

    static URI goodAddress() {
        return URI.create("https://example.org/");
    }

    static Connection goodDatabase(DataSource from) throws SQLException {
        return from.getConnection();
    }
}
