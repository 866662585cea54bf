## Palette

palette-label = البحث والأوامر
palette-placeholder = تنفيذ أو انتقال أو بحث. @ لجهات الاتصال و# للمواضيع
palette-group-do = تنفيذ
palette-group-go = الانتقال إلى
palette-group-documents = الوثائق
palette-group-contacts = جهات الاتصال
palette-group-library = المكتبة
palette-none = لا شيء يطابق هذه الكلمات.
palette-count = { PLURAL($count) ->
    [zero] لا سطور
    [one] سطر واحد
    [two] سطران
    [few] { NUMBER($count) } سطور
    [many] { NUMBER($count) } سطرًا
   *[other] { NUMBER($count) } سطر
}
palette-move = تنقّل
palette-open = فتح
palette-all = كل النتائج
palette-keys = كل المفاتيح

## Commands in the palette

palette-do-keys = قائمة المفاتيح
palette-do-help = مساعدة حول هذه الشاشة
palette-do-print = طباعة
palette-do-zoom-in = تكبير النص
palette-do-zoom-out = تصغير النص
palette-do-zoom-reset = النص بحجم 100%
palette-do-undo = تراجع
palette-do-lock = القفل الآن
palette-do-language = اللغة: { $name }
palette-do-theme-system = الألوان كما في النظام
palette-do-theme-light = ألوان فاتحة
palette-do-theme-dark = ألوان داكنة

## List of keys

keys-title = المفاتيح
keys-note = نفسها على كل لوحة مفاتيح: عربية أو سيريلية أو { "AZERTY" }
keys-group-everywhere = في كل مكان
keys-group-lists = القوائم
keys-group-search = مربع البحث
keys-group-reading = القراءة
keys-sections = { $first } … { $last }
keys-palette = البحث والأوامر
keys-search = البحث في المكتبة
keys-history = رجوع، تقدّم
keys-panes = اللوحة التالية، السابقة
keys-undo = تراجع
keys-redo = إعادة
keys-choose = اختيار عدة صفوف
keys-all = اختيار الكل
keys-star = تمييز بنجمة
keys-edit = تحرير أو اقتراح تصحيح
keys-menu = قائمة الصف
keys-trash = نقل إلى سلة المهملات
keys-print = طباعة
keys-lock = قفل
keys-settings = الإعدادات
keys-zoom = تكبير، تصغير، 100%
keys-help = مساعدة حول هذه الشاشة
keys-keys = هذه القائمة
keys-close = إغلاق ما في المقدمة
keys-move = تنقّل
keys-ends = الأول، الأخير
keys-pages = صفحة إلى أعلى، إلى أسفل
keys-open = فتح
keys-preview = معاينة دون فتح
keys-find-list = تصفية هذه القائمة
keys-to-results = إلى النتائج
keys-clear = مسح ثم مغادرة
keys-find-text = البحث في الوثيقة
keys-matches = التطابق التالي، السابق
keys-page = صفحة
