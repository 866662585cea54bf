settings-search = البحث عن إعداد
settings-none = لا إعداد يطابق «{ $query }»
settings-all = عرض كل الإعدادات
settings-changed = تم تغيير الإعداد

## Language and reading

settings-reading = اللغة والقراءة
settings-language = لغة البرنامج
settings-language-hint = يسري فورًا، وتحتفظ الوثائق بلغاتها
settings-theme = المظهر
settings-theme-hint = ألوان فاتحة أو داكنة
settings-zoom = حجم النص
settings-zoom-hint = يكبر معه كل شيء ولا يُقتطع شيء
settings-digits = الأرقام
settings-digits-hint = تبقى أرقام المراجع والهواتف كما كُتبت
settings-months = أسماء الأشهر
settings-motion = هدوء
settings-motion-hint = لا شيء يتحرك، ويخفف العبء عن حاسوب بطيء

## About

settings-about = حول البرنامج
settings-version = الإصدار { $version }
settings-licence-hint = برنامج حر برخصة { "Apache 2.0" }
