package manyi.workbook.sav;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// How numbers stand in bytes.
final class Reals {
  private static final VarHandle LITTLE =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle BIG =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);

  private final boolean little;

  Reals(ByteOrder order) {
    little = order == ByteOrder.LITTLE_ENDIAN;
  }

  double at(byte[] bytes, int from) {
    return (double) (little ? LITTLE.get(bytes, from) : BIG.get(bytes, from));
  }

  void set(byte[] bytes, int from, double number) {
    if (little) {
      LITTLE.set(bytes, from, number);
    } else {
      BIG.set(bytes, from, number);
    }
  }
}
