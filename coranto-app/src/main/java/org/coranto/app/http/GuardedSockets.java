package org.coranto.app.http;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/// Sockets that connect only to allowed addresses. OkHttp uses its `Dns` for names only, not for a
/// host written as an address (`http://127.0.0.1/`), so each socket checks the address again.
///
/// A socket limits the bytes for each request, because OkHttp keeps the size line of a chunk in
/// memory, however long it is. It limits the time, because a server that sends one byte a second
/// never causes a timeout.
final class GuardedSockets extends SocketFactory {

  private final Network.Guard guard;
  private final long most;
  private final Duration longest;

  /// @param most the largest number of bytes that a socket reads between two writes
  /// @param longest the longest time that this may take
  GuardedSockets(Network.Guard guard, long most, Duration longest) {
    this.guard = guard;
    this.most = most;
    this.longest = longest;
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket(guard, most, longest);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw notUsed();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw notUsed();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw notUsed();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw notUsed();
  }

  private static IOException notUsed() {
    return new IOException("create an unconnected socket; it checks the address when it connects");
  }

  private static final class GuardedSocket extends Socket {

    private final Network.Guard guard;
    private final long most;
    private final Duration longest;
    private final AtomicLong left;
    private final AtomicLong written = new AtomicLong(System.nanoTime());

    GuardedSocket(Network.Guard guard, long most, Duration longest) {
      this.guard = guard;
      this.most = most;
      this.longest = longest;
      this.left = new AtomicLong(most);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (endpoint instanceof InetSocketAddress inet
          && inet.getAddress() != null
          && guard.allows(inet.getAddress())) {
        super.connect(endpoint, timeout);
        setTcpNoDelay(true);
      } else {
        throw new NotPublicException(String.valueOf(endpoint));
      }
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          int read = super.read(bytes, offset, length);
          return counted(read, read);
        }
      };
    }

    private int counted(int result, int read) throws IOException {
      if (result >= 0 && left.addAndGet(-read) < 0) {
        throw new TooLongException();
      }
      if (System.nanoTime() - written.get() > longest.toNanos()) {
        throw new SocketTimeoutException(
            "the answer was not complete after %d seconds".formatted(longest.toSeconds()));
      }
      return result;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          left.set(most);
          written.set(System.nanoTime());
          out.write(bytes, offset, length);
        }
      };
    }
  }
}
