package org.coranto.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Sockets of another factory with TLS from the first byte, which check the certificate for the
/// host that they connect to.
///
/// The mail library uses an `SSLSocketFactory` only to wrap a socket that it has connected itself,
/// without the guard. From a plain `SocketFactory` it takes the whole socket.
final class SecureSockets extends SocketFactory {

  private final SocketFactory plain;
  private final SSLSocketFactory encrypting;

  SecureSockets(SocketFactory plain, SSLSocketFactory encrypting) {
    this.plain = plain;
    this.encrypting = encrypting;
  }

  @Override
  public Socket createSocket() throws IOException {
    return new SecureSocket(plain.createSocket(), encrypting);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return plain.createSocket(host, port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return plain.createSocket(host, port, from, fromPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return plain.createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return plain.createSocket(host, port, from, fromPort);
  }

  /// Delegates to the plain socket until it is connected, then to the encrypted one.
  private static final class SecureSocket extends Socket {

    private final SSLSocketFactory encrypting;
    private volatile Socket socket;

    SecureSocket(Socket plain, SSLSocketFactory encrypting) {
      this.socket = plain;
      this.encrypting = encrypting;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      var plain = socket;
      plain.connect(endpoint, timeout);
      try {
        var host = ((InetSocketAddress) endpoint).getHostString();
        var secure = (SSLSocket) encrypting.createSocket(plain, host, plain.getPort(), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // checks the host's name
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        socket = secure;
      } catch (IOException | RuntimeException e) {
        plain.close();
        throw e;
      }
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return socket.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return socket.getOutputStream();
    }

    @Override
    public void setSoTimeout(int millis) throws SocketException {
      socket.setSoTimeout(millis);
    }

    @Override
    public int getSoTimeout() throws SocketException {
      return socket.getSoTimeout();
    }

    @Override
    public InetAddress getInetAddress() {
      return socket.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
      return socket.getLocalAddress();
    }

    @Override
    public int getPort() {
      return socket.getPort();
    }

    @Override
    public boolean isConnected() {
      return socket.isConnected();
    }

    @Override
    public boolean isClosed() {
      return socket.isClosed();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
