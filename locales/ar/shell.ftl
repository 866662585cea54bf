## Names

shell-product-name = مركز تبادل المعلومات
shell-convention-name = اتفاقية استكهولم
shell-window-title = { $item } — مركز تبادل المعلومات

## Navigation

shell-nav-label = التنقل الرئيسي
nav-today = اليوم
nav-library = المكتبة
nav-contacts = جهات الاتصال
nav-calendar = التقويم
nav-nodes = دليل العُقد
nav-settings = الإعدادات
nav-help = المساعدة
shell-menu-open = فتح القائمة
shell-skip = الانتقال إلى القائمة

## Search box, language, theme

shell-search-label = البحث
shell-search-placeholder = البحث في الوثائق والمواد الكيميائية والمراكز
shell-search-clear = مسح البحث
shell-language-label = اللغة
shell-theme-label = فاتح أو داكن
shell-theme-system = كما في النظام
shell-theme-light = فاتح
shell-theme-dark = داكن

## Sync card

sync-not-enrolled-title = لم يُسجَّل بعد
sync-offline-title = غير متصل
sync-works = كل ما هنا يعمل.
sync-nothing-waits = لا شيء بانتظار الإرسال.
sync-waiting = { PLURAL($count) ->
    [zero] لا شيء بانتظار الإرسال · { $size }
    [one] عنصر واحد بانتظار الإرسال · { $size }
    [two] عنصران بانتظار الإرسال · { $size }
    [few] { NUMBER($count) } عناصر بانتظار الإرسال · { $size }
    [many] { NUMBER($count) } عنصراً بانتظار الإرسال · { $size }
   *[other] { NUMBER($count) } عنصر بانتظار الإرسال · { $size }
}
sync-last = آخر مزامنة: { $when }

## Private part

private-locked = القسم الخاص مقفل
private-unlock = فتح القفل
private-set-up = إعداد الحماية

## Help

help-contents = المحتويات
help-none = الدليل غير موجود على هذا الحاسوب.

shell-usage = الاستخدام: chm-desktop من دون معاملات؛ يحدد CHM_DATA مجلد المكتب وCHM_LANG اللغة.
shell-unknown-argument = معامل غير معروف: { $argument }
