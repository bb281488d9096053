package org.plenumkg.serve;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How the server listens: HTTP/1.1, with TLS where there is a certificate, patient with nobody. */
final class Connectors {

  private static final int HEADER_BYTES = 64 * 1024;
  private static final long MILLISECONDS_IDLE = 30_000;

  private Connectors() {}

  /** Listens as the settings say instead. */
  static void replace(Server jetty, Settings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.addCustomizer(forwarded(settings));
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    ServerConnector connector =
        settings
            .tls()
            .map(
                tls -> {
                  SecureRequestCustomizer secure = new SecureRequestCustomizer();
                  secure.setSniHostCheck(false);
                  http.addCustomizer(secure);
                  return new ServerConnector(
                      jetty, new SslConnectionFactory(context(tls), "http/1.1"), plain);
                })
            .orElseGet(() -> new ServerConnector(jetty, plain));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(MILLISECONDS_IDLE);
    connector.setAcceptQueueSize(1024);
    connector.addBean(new SlowHeaders(settings.limits().arrival()), true);
    jetty.setConnectors(new Connector[] {connector});
  }

  /**
   * What a proxy says of the client, believed where it is on this computer or the user names the
   * public address.
   */
  private static HttpConfiguration.Customizer forwarded(Settings settings) {
    ForwardedRequestCustomizer proxy = new ForwardedRequestCustomizer();
    return (request, headers) -> {
      boolean believed = settings.address().isPresent() || isLocal(request);
      return believed ? proxy.customize(request, headers) : request;
    };
  }

  private static boolean isLocal(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof java.net.InetSocketAddress address
        && address.getAddress() != null
        && address.getAddress().isLoopbackAddress();
  }

  private static SslContextFactory.Server context(Tls tls) {
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStore(tls.keys());
    context.setKeyStorePassword(tls.password());
    return context;
  }
}
