import NIOSSL; import ServiceLifecycle
