// Streams, a part of door.cpp: c10's own view of them, which is the same for every device and needs no CUDA header.
#pragma once
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

static c10::Stream stream_of(const int64_t s[3]) {
    const c10::Device device(static_cast<c10::DeviceType>(s[0]), static_cast<c10::DeviceIndex>(s[1]));
    return c10::Stream(c10::Stream::UNSAFE, device, s[2]);
}
DOOR int door_stream(int which, int64_t stream[3]) {
    return guarded([&] {
        const c10::impl::VirtualGuardImpl guard(static_cast<c10::DeviceType>(stream[0]));
        const c10::Device device(guard.type(), stream[1] < 0 ? guard.getDevice().index() : static_cast<c10::DeviceIndex>(stream[1]));
        const auto found = which == CurrentStream ? guard.getStream(device) : which == DefaultStream ? guard.getDefaultStream(device)
            : guard.getStreamFromGlobalPool(device, which == NewUrgentStream);
        stream[1] = found.device_index();
        stream[2] = found.id();
    });
}
DOOR int door_stream_act(int act, const int64_t stream[3], int64_t other[3]) {
    return guarded([&] {
        const auto self = stream_of(stream);
        switch (act) {
            case EnterStream: other[2] = c10::impl::VirtualGuardImpl(self.device_type()).exchangeStream(self).id(); return;
            case SynchronizeStream: self.synchronize(); return;
            case QueryStream: other[0] = self.query(); return;
            case WaitForStream: { c10::Event event(self.device_type()); event.record(stream_of(other)); event.block(self); return; }
        }
        TORCH_CHECK(false, "unknown act ", act);
    });
}
